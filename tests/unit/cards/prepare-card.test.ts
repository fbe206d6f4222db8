import { expect, it } from 'vitest';
import { CardError } from '../../../src/cards/card-error.ts';
import { prepareCard } from '../../../src/cards/prepare-card.ts';
import type { Card } from '../../../src/views/card.ts';
import { sampleCard, sampleFigures } from './sample-cards.ts';

it('leaves out empty optional texts and spaces without meaning', () => {
  const card = prepareCard(
    sampleCard('wide', 1, { title: '  Bản   tin ', lead: ' ', organization: '', period: 'Quý  III' }),
  );
  expect(card).toMatchObject({ title: 'Bản tin', period: 'Quý III' });
  expect(Object.keys(card)).not.toContain('lead');
  expect(Object.keys(card)).not.toContain('organization');
});

it('prepares a prepared card to itself', () => {
  const card = prepareCard(sampleCard('square', 4));
  expect(prepareCard(card)).toEqual(card);
});

it.each(['', 'Ban-tin', 'bản-tin', '../the', 'a/b', 'a--b', '-a', 'a.b', 'a b', 'a?', 'a'.repeat(151)])(
  'refuses the name "%s"',
  (name) => {
    expect(() => prepareCard(sampleCard('wide', 0, { name }))).toThrow(CardError);
  },
);

it.each<[string, Partial<Card>]>([
  ['loại trang', { kicker: '' }],
  ['tiêu đề', { title: '  ' }],
  ['tên trang thông tin', { site: '' }],
  ['địa chỉ trang thông tin', { address: '' }],
  ['văn bản thay thế', { alt: '' }],
  ['nhãn của số liệu thứ 2', { figures: [sampleFigures[0]!, { value: '5', label: ' ' }] }],
  ['giá trị của số liệu thứ 1', { figures: [{ value: '', label: 'hộ' }] }],
])('refuses a card without %s', (field, changes) => {
  const attempt = () => prepareCard(sampleCard('wide', 0, changes));
  expect(attempt).toThrow(CardError);
  expect(attempt).toThrow(`Thẻ "ban-tin-giong-rieng-2015-2020": thiếu ${field}.`);
});

it('refuses a fifth figure', () => {
  const figures = [...sampleFigures, { value: '5', label: 'hộ' }];
  expect(() => prepareCard(sampleCard('wide', 0, { figures }))).toThrow('có 5 số liệu');
});
