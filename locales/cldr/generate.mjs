// Writes countries' and languages' names, <tag>.json, from the CLDR data that Node carries (Intl.DisplayNames).
//
//   node locales/cldr/generate.mjs [TAG…]      without a TAG: every language that has a locales/<tag>.ftl
//
// Countries are those of ISO 3166-1 in src/domain/country.rs; languages are those that packs and contacts of Korean
// goods are likely to name. Unicode License v3, https://www.unicode.org/license.txt
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const source = readFileSync(new URL('../../src/domain/country.rs', here), 'utf8');
const table = source.slice(source.indexOf('const CODES'), source.indexOf('];', source.indexOf('const CODES')));
const countries = [...table.matchAll(/"([A-Z]{2})"/g)].map((match) => match[1]);
const languages = [
  'am', 'ar', 'az', 'be', 'bg', 'bn', 'bs', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fil', 'fr', 'he', 'hi',
  'hr', 'hu', 'hy', 'id', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'ky', 'lo', 'lt', 'lv', 'mk', 'mn', 'ms', 'my', 'nb', 'ne',
  'nl', 'pl', 'ps', 'pt', 'pt-BR', 'ro', 'ru', 'si', 'sk', 'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'tg', 'th', 'tk', 'tr',
  'uk', 'ur', 'uz', 'vi', 'zh', 'zh-Hans', 'zh-Hant',
];
const tags = process.argv.length > 2
  ? process.argv.slice(2)
  : readdirSync(new URL('..', here)).filter((name) => name.endsWith('.ftl')).map((name) => name.slice(0, -4));

for (const tag of tags) {
  const names = (type, codes) => {
    const display = new Intl.DisplayNames([tag], { type, style: 'short', fallback: 'none' });
    return Object.fromEntries(codes.map((code) => [code, display.of(code)]).filter(([, name]) => name));
  };
  const text = JSON.stringify({ countries: names('region', countries), languages: names('language', languages) }, null, 1);
  writeFileSync(new URL(`${tag}.json`, here), `${text}\n`);
  console.log(`${tag}: CLDR ${process.versions.cldr}`);
}
