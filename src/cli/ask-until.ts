/** How often a question is asked whose answer cannot be taken. */
const mostAsked = 3;

/** Asks until an answer has no faults, and tells those of each that has; the last answer stands as it is. */
export async function askUntil<Fault>(
  question: () => Promise<string>,
  faultsIn: (answer: string) => readonly Fault[],
  tell: (faults: readonly Fault[]) => unknown,
): Promise<string> {
  for (let asked = 1; ; asked += 1) {
    const answer = await question();
    const faults = faultsIn(answer);
    if (faults.length === 0 || asked === mostAsked) return answer;
    tell(faults);
  }
}
