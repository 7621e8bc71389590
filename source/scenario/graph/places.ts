/** A box to be placed, in pixels; all boxes of one drawing have one width. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A line to be led from one box to another, with the room that its words need: they have some. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly height: number;
  /** Part of a way that is to lie straight. */
  readonly main: boolean;
}

/** A place in the drawing, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything lies; of a box and of words its middle. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Point>;
  /** In the order of the links. */
  readonly links: readonly PlacedLink[];
}

/** Where a line runs, and where the middle of its words lies. */
export interface PlacedLink {
  readonly points: readonly Point[];
  readonly words: Point;
}

/** Boxes and the lines between them, as they are to be laid out together. */
export interface Piece {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}
