import { SVG } from '../formats/pictures.ts';
import { badge } from '../pages/badge.ts';
import { countOf } from './count-of.ts';
import { COUNT_PARAMETERS } from './count-parameters.ts';
import { link } from './links.ts';
import { Problem } from './problems.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** `/badge/{measure}.svg`: a count as a badge for the README of a project. */
export function badgeRoute(services: Services): Route {
  return {
    path: '/badge/{measure}.svg',
    summary: 'A count as a badge',
    offers: [SVG],
    // A badge has one number.
    parameters: COUNT_PARAMETERS.filter(({ name }) => name !== 'by'),
    async answer(ask) {
      // The measure is there; what is missing is the end of the address.
      if (ask.parts.measure === '')
        throw new Problem('not-found', {
          id: 'Alamat lencana berakhir dengan .svg, misalnya /badge/adopters.svg.',
          en: 'The address of a badge ends in .svg, for example /badge/adopters.svg.',
        });
      const count = await countOf(services, ask);
      const links = [link(count.license.url, 'license')];
      return { body: badge(count, ask.lang), cache: 'embed', links };
    },
  };
}
