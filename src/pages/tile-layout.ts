/** Where a province stands on the tile map, and the two letters it goes by (ISO 3166-2). */
export interface Tile {
  readonly code: string;
  readonly letters: string;
  readonly column: number;
  readonly row: number;
}

/** How many columns and rows of tiles there are. */
export const [COLUMNS, ROWS] = [12, 7];

/** Letters and code of each province at its place: neighbours mostly stay neighbours, west is left, north is up. */
const GRID = `
AC 11 .     .     .     .     .     .     .     .     .     .     .
SU 12 RI 14 KR 21 .     KU 65 .     GO 75 SA 71 .     .     .     .
SB 13 JA 15 BB 19 KB 61 KI 64 .     ST 72 .     MU 82 PD 96 PB 92 PA 91
BE 17 SS 16 .     KT 62 KS 63 .     SR 76 SG 74 .     .     PT 94 PE 95
.     LA 18 JK 31 .     .     .     SN 73 .     MA 81 .     .     PS 93
.     BT 36 JB 32 JT 33 JI 35 BA 51 NB 52 NT 53 .     .     .     .
.     .     .     YO 34 .     .     .     .     .     .     .     .
`;

/** The 38 provinces as tiles. */
export const TILES: readonly Tile[] = GRID.trim()
  .split('\n')
  .flatMap((line, row) =>
    (line.match(/\.|[A-Z]{2} \d\d/g) ?? []).flatMap((cell, column) => {
      const [letters = '', code] = cell.split(' ');
      return code === undefined ? [] : [{ code, letters, column, row }];
    }),
  );
