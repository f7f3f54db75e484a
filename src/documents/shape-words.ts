import { type Field, isMany } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import type { Urls } from '../resources/urls.ts';
import type { Words } from '../vocabulary/schemes.ts';

/** What a record must say of a property: how often and what. */
export function propertyRule(kind: Kind, fields: readonly [Field, ...Field[]], urls: Urls): Words {
  const [count, value] = [countWords(fields), valueWords(kind, fields, urls)];
  const each = fields.some(isMany) ? { id: 'masing-masing ', en: 'each ' } : { id: '', en: '' };
  return {
    id: `${count.id}, ${each.id}${value.id}`,
    en: `${count.en}, ${each.en}${value.en}`,
  };
}

/** What a property is called: as its field, or as each of the fields that say it in a language. */
export function nameOf(fields: readonly Field[]): Words {
  const inOne = (lang: keyof Words) => fields.map(({ label }) => label[lang]).join(' / ');
  return { id: inOne('id'), en: inOne('en') };
}

/** What a record itself must be: something that has a name of ours. */
export function recordRule(kind: Kind, urls: Urls): Words {
  const [start, end] = [urls.thing(kind, ''), idWords(kind)];
  return {
    id: `catatan dengan alamat ${start} diikuti kodenya, yaitu ${end.id}`,
    en: `a record whose address is ${start} and its identifier, ${end.en}`,
  };
}

function countWords(fields: readonly Field[]): Words {
  const isRequired = fields.some(({ required }) => required);
  if (fields.some(isMany))
    return isRequired
      ? { id: 'sekurang-kurangnya satu', en: 'at least one' }
      : { id: 'boleh tidak ada, boleh beberapa', en: 'none or several' };
  const each =
    fields.length > 1
      ? { id: ' untuk setiap bahasa', en: ' for each language' }
      : { id: '', en: '' };
  return isRequired
    ? { id: `tepat satu${each.id}`, en: `exactly one${each.en}` }
    : { id: `paling banyak satu${each.id}`, en: `at most one${each.en}` };
}

function valueWords(kind: Kind, fields: readonly [Field, ...Field[]], urls: Urls): Words {
  const [field] = fields;
  switch (field.kind) {
    case 'identifier':
      return idWords(kind);
    case 'text':
      if (field.lang) return inLanguages(fields);
      return field.pattern === undefined
        ? { id: 'teks yang tidak kosong', en: 'a text that is not empty' }
        : ofForm(field.pattern);
    case 'iri':
      return {
        id: 'alamat yang mulai dengan http:// atau https://',
        en: 'an address that begins with http:// or https://',
      };
    case 'date':
      return {
        id: 'hari, bulan, atau tahun yang ada di kalender, seperti 2018-05-07, 2018-05, atau 2018, bertipe edtf:EDTF',
        en: 'a day, month or year of the calendar such as 2018-05-07, 2018-05 or 2018, typed edtf:EDTF',
      };
    case 'day':
      return {
        id: 'hari yang ada di kalender, seperti 2018-05-07, bertipe xsd:date',
        en: 'a day of the calendar such as 2018-05-07, typed xsd:date',
      };
    case 'integer':
      return {
        id: 'bilangan bulat mulai dari 0, bertipe xsd:integer',
        en: 'a whole number from 0, typed xsd:integer',
      };
    case 'concept': {
      const list = `${urls.vocabulary}/${field.scheme.name}`;
      return { id: `kode dari daftar ${list}`, en: `a code of the list ${list}` };
    }
    case 'reference': {
      const { label } = RESOURCES[field.to];
      return {
        id: `catatan "${label.id}" yang ada dalam data yang sama`,
        en: `a record "${label.en}" that is in the same data`,
      };
    }
  }
}

function idWords(kind: Kind): Words {
  return kind === 'region'
    ? { id: 'teks seperti 11 atau 11.10', en: 'a text such as 11 or 11.10' }
    : {
        id: 'teks dari huruf kecil a-z, angka, dan tanda hubung di antaranya; "~" memisahkan bagian-bagiannya',
        en: 'a text of small letters a-z, digits, and hyphens between them; "~" separates its parts',
      };
}

function ofForm(pattern: string): Words {
  return { id: `teks berbentuk ${pattern}`, en: `a text of the form ${pattern}` };
}

function inLanguages(fields: readonly Field[]): Words {
  const langs = fields.flatMap((field) => (field.kind === 'text' && field.lang) || []);
  return {
    id: `teks yang tidak kosong, dengan bahasa ${langs.join(' atau ')}`,
    en: `a text that is not empty, in the language ${langs.join(' or ')}`,
  };
}
