declare module 'datapackage' {
  /** A resource of a data package, as far as the tests use it. */
  export interface Resource {
    descriptor: { path: string };
    /** Reads all records, and throws at the first that is not as the schema says. */
    read(options?: { relations?: boolean; cast?: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(descriptor: object, options?: { basePath?: string; strict?: boolean }): Promise<Package>;
    valid: boolean;
    errors: unknown[];
    profile: { name: string };
    resources: Resource[];
    getResource(name: string): Resource | null;
  }
}
