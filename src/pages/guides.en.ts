import type { guides as id } from './guides.id.ts';

/** The guides for those who work with the register, in English. */
export const guides: typeof id = {
  kicker: 'Guide',
  others: 'Other guides',
  further: 'More',
  api: 'All addresses and parameters',
  terms: 'What every term means',
  limits: 'What is uncertain, and the method',
  datasets: 'All data sets',
  for: {
    researchers: {
      title: 'For researchers',
      link: 'Download, filter, count, and cite one release',
      lead: 'From the first download to a citation that keeps pointing at the same numbers.',
      steps: {
        load: {
          title: 'Begin with the wide table',
          text: 'One row for each agreement or expression of interest, with the names of regions, applications and sources in the same row. Read all codes as text: region 11.10 is not 11.1.',
        },
        filter: {
          title: 'Filter in the address',
          text: 'A parameter has the name of its column; fields chooses columns. One that is mistyped is refused, so that an unfiltered result is not taken for a filtered one.',
        },
        count: {
          title: 'Count regions, not rows',
          text: 'One region may have several records. Our counts take each region once, and give a lower and an upper bound where dates are incomplete.',
        },
        freeze: {
          title: 'Freeze and cite',
          text: 'The files of a release never change. Name the release when you cite; the page of each data set has a citation to copy and the hashes of its files.',
        },
        caution: {
          title: 'Before you conclude',
          text: 'Evidence of cooperation is no evidence that an application runs, and a year without records may not have been searched. Stated totals are not to be subtracted from counts.',
        },
      },
    },
    portals: {
      title: 'For data portals',
      link: 'Harvest the catalogue and the records, then only what changed',
      lead: 'One catalogue, identifiers that do not move, and changes that can be followed.',
      steps: {
        catalogue: {
          title: 'Harvest the catalogue',
          text: 'The DCAT-AP catalogue is whole in one document: every data set with its files, licence and dates.',
        },
        identifiers: {
          title: 'Follow identifiers',
          text: 'Every identifier below /id/ leads to its document, in the format that Accept asks for. An identifier is never given to another thing.',
        },
        changes: {
          title: 'Fetch only what changed',
          text: 'Each change is told once, with the new content; withdrawals too, with reason and successor. The same is there as LDES and Atom.',
        },
        again: {
          title: 'Asking again is cheap',
          text: 'Type it twice: as long as nothing changed, the second answer is 304, without a body. Your program does the same by sending the ETag that it kept in If-None-Match.',
        },
      },
    },
    journalists: {
      title: 'For journalists',
      link: 'A figure that is right, its limits, and a sentence to quote',
      lead: 'A figure from here says what was counted, up to when, and by which release.',
      steps: {
        figure: {
          title: 'Take a figure with its sentence',
          text: 'The answer holds the figure, its bounds, a sentence in two languages, and the address of the records that were counted. With as_of it is the figure by that day.',
        },
        claims: {
          title: 'Compare with what is stated',
          text: 'Numbers quoted by officials and media are recorded as statements, with speaker and source. They often count something else; do not subtract one from the other.',
        },
        words: {
          title: 'Choose words with care',
          text: 'Write “on record as having signed a cooperation”. The register says that an application runs only where a source shows it running. A region that is not on record is no region that does not cooperate.',
        },
        embed: {
          title: 'Embed it in your article',
          text: 'The page of every count has the code of a frame to copy: frozen as when you published, or live with the newest release. Its pictures, SVG and PNG, come with a caption and a text alternative. An editor that knows oEmbed only needs the address of the page.',
        },
        freeze: {
          title: 'Keep the figure as it is',
          text: 'Add release with the number of the release: that address gives the same figure after your article is out. The page of the figure has a frame to paste into it, whose number stays too.',
        },
      },
    },
    stewards: {
      title: 'For stewards',
      link: 'Check a folder of CSV files and publish it as the next release',
      lead: 'From a copy of the register to its next release, with nothing ever half published.',
      steps: {
        export: {
          title: 'Take what is current',
          text: 'One CSV for each kind of record, and register.json. Edit them with any spreadsheet that leaves codes as text.',
        },
        check: {
          title: 'Check',
          text: 'All mistakes are told at once, with file, line and column. Records that disappear must be named in changes.csv with the reason.',
        },
        preview: {
          title: 'See what would follow',
          text: 'You are told what would be added, changed and withdrawn, before anything is published.',
        },
        publish: {
          title: 'Publish',
          text: 'All of it becomes one release, or nothing changes. A running server follows within a second.',
        },
        verify: {
          title: 'Make sure that files are whole',
          text: 'Every file of every release is held against the hash that was published.',
        },
      },
    },
  },
};
