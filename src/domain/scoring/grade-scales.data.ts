// The grades people know by name, from the best down.

export interface GradeScale {
  /** As it is called in a formula, in capitals. */
  readonly names: readonly string[];
  /** From the best down, each with the score it begins at; the last takes what is below. */
  readonly grades: readonly { readonly grade: string; readonly from: number }[];
  /** What a score can be. */
  readonly least: number;
  readonly most: number;
}

const hundred = (names: readonly string[], grades: readonly string[], from: readonly number[]): GradeScale => ({
  names,
  grades: grades.map((grade, at) => ({ grade, from: from[at] ?? 0 })),
  least: 0,
  most: 100,
});

/** The first is meant when none is named. */
export const gradeScales: readonly GradeScale[] = [
  {
    names: ["DCBAS", "SABCD"],
    grades: [
      { grade: "S", from: 4.5 },
      { grade: "A", from: 3.5 },
      { grade: "B", from: 2.5 },
      { grade: "C", from: 1.5 },
      { grade: "D", from: 1 },
    ],
    least: 1,
    most: 5,
  },
  hundred(["甲乙丙丁"], ["甲", "乙", "丙", "丁"], [90, 75, 60]),
  hundred(["优良中差"], ["优", "良", "中", "差"], [90, 75, 60]),
  hundred(["ABCD"], ["A", "B", "C", "D"], [90, 75, 60]),
];
