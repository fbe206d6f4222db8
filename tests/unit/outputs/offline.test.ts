import { describe, expect, test } from 'vitest';
import { publicContent } from '../../../src/domain/content.ts';
import { describeRelease, listOffline } from '../../../src/outputs/offline.ts';
import { today } from '../../fixtures/content-folder.ts';
import { contentWith, readPractice } from '../../fixtures/practices/read-practices.ts';

const content = publicContent(contentWith(readPractice('petitions')));
const source = { content, ledger: [] as never, asOf: today };
const outputAt = (path: string) =>
  listOffline(source)
    .find((one) => one.path === path)!
    .render();

describe('the release that a service worker keeps', () => {
  test('is told apart by the content of its pages alone', () => {
    const { version } = describeRelease(content);
    expect(version).toMatch(/^[0-9a-f]{8}$/);
    expect(describeRelease(contentWith(readPractice('petitions'))).version).toBe(version);
    expect(describeRelease(contentWith({ ...readPractice('petitions'), summary: 'Khác.' })).version).not.toBe(version);
  });

  test('stands under the path of the site', () => {
    const site = { ...content.site, address: 'https://example.vn/xa-mau/' };
    const release = describeRelease({ ...content, site });
    expect(release.offline).toBe('/xa-mau/ngoai-tuyen/');
    expect(release.pages[0]).toBe('/xa-mau/');
    expect(release.lasting).toEqual(['/xa-mau/_astro/', '/xa-mau/anh/']);
  });
});

test('the service worker is a script of its own, with nothing from outside', () => {
  const worker = outputAt('/sw.js');
  const listened: string[] = [];
  const scope = {
    caches: {},
    registration: { scope: 'https://example.vn/' },
    addEventListener: (type: string) => listened.push(type),
  };
  new Function('self', worker)(scope);
  expect(listened).toEqual(['install', 'activate', 'message', 'fetch']);
  expect(worker).not.toMatch(/\bimport\b|\brequire\b/);
});

test('a preview is kept on no device', () => {
  const preview = { ...source, content: publicContent(content, 'preview') };
  expect(listOffline(preview).map(({ path }) => path)).toEqual(['/site.webmanifest']);
});

test('the manifest of the web application names the site in Vietnamese', () => {
  expect(JSON.parse(outputAt('/site.webmanifest'))).toMatchObject({ name: 'Minh Bạch', lang: 'vi', scope: '/' });
});
