/** What `npm run fuzz` was asked for, handed on through the environment. */
export interface Asked {
  readonly runs: number;
  readonly seed: number;
  /** Where the failing case lies among the generated ones, to replay it alone. */
  readonly path?: string;
  /** Ends at the first failure, without looking for the smallest case. */
  readonly endOnFailure: boolean;
}

/** @param usual how many runs the test suite makes of this kind; 0 where another kind was asked for */
export function asked(kind: string, usual: number): Asked {
  const { FUZZ_KIND, FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH, FUZZ_FIRST } = process.env;
  const isOther = FUZZ_KIND !== undefined && FUZZ_KIND !== kind;
  return {
    runs: isOther ? 0 : Number(FUZZ_RUNS ?? usual),
    seed: Number(FUZZ_SEED ?? 20_201_231),
    endOnFailure: FUZZ_FIRST !== undefined || FUZZ_PATH !== undefined,
    ...(FUZZ_PATH === undefined ? {} : { path: FUZZ_PATH }),
  };
}
