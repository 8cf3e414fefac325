import { describe, expect, it } from 'vitest';
import { tolkaKontakt } from './kontakt.ts';

describe('tolkaKontakt', () => {
  it.each([
    '070-123 45 67',
    '0701234567',
    '070/123 45 67',
    '070.123.45.67',
    '070–123−45‑67',
    'tel: 070-123 45 67',
    'Mobil 070-123 45 67',
    'Tel. 070-123 45 67',
    '070-123 45 67 (kvällar)',
    '070-123 45 67 (efter 17)',
    '070-123 45 67, kvällar',
    '070-123 45 67.',
    '\u202d070-123 45 67\u202c',
    '070\u2011123\u201145\u201167',
    '+46 70 123 45 67',
    '+46 (0)70 123 45 67',
    '+46(0)701234567',
    '0046 70-123 45 67',
    '0046 (0)70-123 45 67',
    '46701234567',
    '٠٧٠-١٢٣ ٤٥ ٦٧',
    '０７０１２３４５６７',
  ])('%s är samma person', (skrivet) => expect(tolkaKontakt(skrivet)).toBe('46701234567'));

  it.each([
    'namn@exempel.se',
    ' Namn@Exempel.se ',
    'mailto:namn@exempel.se',
    'E-post: namn@exempel.se',
    'namn@exempel.se.',
    'namn@exempel.se (jobbet)',
    'Vaktmästaren <namn@exempel.se>',
    'namn＠exempel．se',
    'namn\u200b@exempel.se',
  ])('%s är samma adress', (skrivet) => expect(tolkaKontakt(skrivet)).toBe('namn@exempel.se'));

  it.each([
    ['(0560) 160 00', '4656016000'],
    ['0560-160 00', '4656016000'],
    ['+47 912 34 567', '4791234567'],
    ['0047 912 34 567', '4791234567'],
  ])('%s', (skrivet, vantat) => expect(tolkaKontakt(skrivet)).toBe(vantat));

  it.each([
    '',
    'ring mig',
    '12345',
    '1234567890123456',
    'namn@',
    '@exempel.se',
    'namn@exempel',
    'a@b.se c@d.se',
    'namn@exempel..se',
    '070-12 eller 073-34',
  ])('%s når ingen', (skrivet) => expect(tolkaKontakt(skrivet)).toBeNull());
});
