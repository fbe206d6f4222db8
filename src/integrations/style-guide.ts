import type { AstroIntegration } from 'astro';

/** While working on the site, shows its tokens and components at `/thiet-ke/`; a build has no such page. */
export function showStyleGuide(): AstroIntegration {
  return {
    name: 'minh-bach-style-guide',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command === 'dev') injectRoute({ pattern: '/thiet-ke', entrypoint: './src/layouts/StyleGuidePage.astro' });
      },
    },
  };
}
