/** Where the labels of a drawing stand: beside the marks, or above them where there is no room. */
export type LabelLayout = 'beside' | 'above';
