import { defineCollection } from 'astro:content';
import { loadCollection } from './corpus/loader.ts';
import { collectionSchemas } from './domain/content.ts';

/** Every collection of the content folder: one loader, and the domain's schemas. */
export const collections = {
  site: defineCollection({ loader: loadCollection('site'), schema: collectionSchemas.site }),
  organizations: defineCollection({ loader: loadCollection('organizations'), schema: collectionSchemas.organizations }),
  terms: defineCollection({ loader: loadCollection('terms'), schema: collectionSchemas.terms }),
  indicators: defineCollection({ loader: loadCollection('indicators'), schema: collectionSchemas.indicators }),
  documents: defineCollection({ loader: loadCollection('documents'), schema: collectionSchemas.documents }),
  catalogues: defineCollection({ loader: loadCollection('catalogues'), schema: collectionSchemas.catalogues }),
  bulletins: defineCollection({ loader: loadCollection('bulletins'), schema: collectionSchemas.bulletins }),
  commitments: defineCollection({ loader: loadCollection('commitments'), schema: collectionSchemas.commitments }),
  events: defineCollection({ loader: loadCollection('events'), schema: collectionSchemas.events }),
  holidays: defineCollection({ loader: loadCollection('holidays'), schema: collectionSchemas.holidays }),
  stories: defineCollection({ loader: loadCollection('stories'), schema: collectionSchemas.stories }),
  pages: defineCollection({ loader: loadCollection('pages'), schema: collectionSchemas.pages }),
};
