import { contentChanged } from '../../domain/last-change.ts';
import { toIso } from '../../vietnamese/date.ts';
import { absoluteAddress, paths } from '../../views/address.ts';
import type { Content } from '../../domain/content.ts';
import { dataSummary } from '../../views/data/data-view.ts';
import type { DataTable } from '../../views/data/table.ts';
import { dataTables } from '../../views/data/tables.ts';
import type { Output, OutputSource } from '../output.ts';
import { writeJson } from './json.ts';
import { tableSchemaPath } from './table-schema.ts';

const authority = 'http://publications.europa.eu/resource/authority';

/** The terms used, told in the document itself so that nothing must be fetched to read it. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The catalogue of the open data in DCAT-AP 3, as JSON-LD: one dataset a table, each as CSV and as JSON. */
export function listCatalogue({ content }: OutputSource): Output[] {
  return [
    {
      path: paths.dataFile('catalog.jsonld'),
      type: 'application/ld+json; charset=utf-8',
      render: () => writeJson(describeCatalogue(content)),
    },
  ];
}

function describeCatalogue(content: Content): object {
  const { site } = content;
  const changed = contentChanged(content);
  return {
    '@context': context,
    '@id': absoluteAddress(site, paths.dataFile('catalog.jsonld')),
    '@type': 'dcat:Catalog',
    'dct:title': vietnamese(`${site.name}: ${dataSummary.title}`),
    'dct:description': vietnamese(dataSummary.description),
    'dct:publisher': describePublisher(content),
    'dct:language': { '@id': `${authority}/language/VIE` },
    'dct:license': { '@id': site.licence.address },
    'dct:spatial': { '@id': `${authority}/country/VNM` },
    'foaf:homepage': { '@id': absoluteAddress(site, paths.data()) },
    ...(changed && { 'dct:modified': { '@type': 'xsd:date', '@value': toIso(changed) } }),
    'dcat:dataset': dataTables.map((table) => describeDataset(content, table)),
  };
}

function describeDataset(content: Content, table: DataTable): object {
  const { site } = content;
  const { name, title, description } = table;
  const changed = contentChanged(content);
  const id = `${absoluteAddress(site, paths.data())}#${name}`;
  const distribution = (extension: 'csv' | 'json', mediaType: string) => ({
    '@id': `${id}-${extension}`,
    '@type': 'dcat:Distribution',
    'dct:title': vietnamese(`${title} (${extension.toUpperCase()})`),
    'dcat:accessURL': { '@id': absoluteAddress(site, paths.dataFile(`${name}.${extension}`)) },
    'dcat:downloadURL': { '@id': absoluteAddress(site, paths.dataFile(`${name}.${extension}`)) },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dct:format': { '@id': `${authority}/file-type/${extension.toUpperCase()}` },
    'dct:license': { '@id': site.licence.address },
    'dct:conformsTo': { '@id': absoluteAddress(site, tableSchemaPath(table)) },
  });
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:identifier': name,
    'dct:title': vietnamese(title),
    'dct:description': vietnamese(description),
    'dct:publisher': describePublisher(content),
    'dct:language': { '@id': `${authority}/language/VIE` },
    'dct:spatial': { '@id': `${authority}/country/VNM` },
    'dct:accrualPeriodicity': { '@id': `${authority}/frequency/MONTHLY` },
    'dcat:theme': { '@id': `${authority}/data-theme/GOVE` },
    'dcat:keyword': ['công khai', 'giải trình'].map(vietnamese),
    'dcat:landingPage': { '@id': absoluteAddress(site, paths.data()) },
    ...(changed && { 'dct:modified': { '@type': 'xsd:date', '@value': toIso(changed) } }),
    'dcat:distribution': [distribution('csv', 'text/csv'), distribution('json', 'application/json')],
  };
}

function describePublisher({ site }: Content): object {
  return {
    '@id': `${absoluteAddress(site, paths.home())}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': vietnamese(site.publisher.name),
  };
}

function vietnamese(text: string): object {
  return { '@value': text, '@language': 'vi' };
}
