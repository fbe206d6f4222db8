declare namespace App {
  interface Locals {
    /** The bulletin whose figures the story on this page points at. */
    bulletin?: import('../views/bulletin-view.ts').BulletinView | undefined;
  }
}
