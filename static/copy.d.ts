/**
 * What the files of a copy hand over under the one name `jinwi`: what the builder writes for the scripts, and what the
 * scripts of every page do for the others. `tsc` reads it; no copy has it. What a script does for others is told by the
 * script itself, whose value has the name of its place: `search/fold.js` is `SearchFold`.
 */
interface Jinwi {
  /** What the scripts of every page say, in its language: before the first of them and before the others, whichever is missing. */
  words?: { [name: string]: string };
  /** Which copy this is, and its dates: `edition.js`, unless it is missing. */
  edition?: Edition;
  /** The products of the picture grid, on its pages: `look/products.js`. */
  products?: LookProducts;
  /** The points of those products: `tools/points.js`. */
  points?: ToolPoints;
  /** The words of a record, by language, on forms for goods in hand: `inspect/words/`. */
  inspectWords?: { [language: string]: InspectWords };
  /** The parts of pages that only scripts show: `parts.js` of each language. */
  parts?: Parts;
  /** What places bring to the pages of goods: `places.js` of each language. */
  places?: Places;
  /** The channels of platforms and the texts of reports: `channels.js` of each language. */
  channels?: ReportChannels;
  /** The reader's place: its code, or nothing; an address within the copy with the place in it; and how another is chosen, of which `placechange` tells the page. */
  place?: { code: () => string; carried: (address: string, from?: string) => string; choose: (code: string) => void; root: string };
  /** Takes a part of the search's index, of a guide and edition: what each file of the index calls. */
  part: (copy: string, name: string, text: string) => void;
  /** Says once above the page what is wrong with the copy: `mixed`, or what a date is told with. */
  warn: (name: string, date?: string) => void;
  /** Says of a picture that it is missing, once the script that does so has come. */
  lose?: (image: HTMLImageElement) => void;
  /** The search of the page, for whoever measures. */
  search?: { engine: SearchEngine; view: SearchShows; own: SearchOwn; parts: SearchReader };
}

interface Edition {
  guide: string;
  edition: string;
  /** The day of the build, YYYY-MM-DD. */
  built: string;
  /** The last day of use, YYYY-MM-DD. */
  valid_until: string | null;
  sequence: number | null;
}

declare var jinwi: Jinwi;

/** The reader of barcodes: `assets/js/zxing.js`, once it has been read. */
declare var ZXing: { read: (picture: ImageData, options: { formats: string[]; tryDownscale: boolean }) => Promise<ZXingResult[]> };
