import "server-only";
import { norwegianTest } from "@/db/schema/norwegian";
import { lawOf } from "@/lib/law/queries/law";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { norwegianRoles } from "../access";
import { writeTestInput } from "../input/entries";
import { norwegianRecord } from "../queries/record";
import { SKILLS } from "../rules/codes";
import { hadFreeBefore, longestQuarantine } from "../rules/tests";
import { openedFor, saveEntry } from "./save-entry";

const act = "norwegian.write-test";

const NO_RESULT = { reading: null, listening: null, writing: null, oral: null };

/**
 * Puts down a test: that someone is registered for it, or its result and what came after. Errors:
 * those of `saveEntry`; at its field `norwegian.errors.` `in-future`, `not-held`, `c1-only`,
 * `no-free-test` and `too-long-quarantine`.
 */
export const writeTest = command({
  name: act,
  input: writeTestInput,
  roles: norwegianRoles,
  async run(scope, { idempotencyKey: _, caseId, personId, entryId, version, ...given }) {
    const which = { caseId, personId, entryId, version };
    const opened = await openedFor(scope, which, act);
    if (!opened.ok) return opened;
    const isCivics = given.kind === "civics";
    const content = {
      ...given,
      ...(isCivics ? { ...NO_RESULT, variant: "ordinary" } : { passed: null, language: null }),
      // Whoever has a result has sat the test.
      attended: given.resultOn !== null ? true : given.attended,
    };
    const refuse = (field: string, code: string) =>
      fail("errors.invalid-input", { fields: { [field]: [`norwegian.errors.${code}`] } });
    if ((given.resultOn ?? "") > scope.today) return refuse("resultOn", "in-future");
    if (given.heldOn > scope.today && content.attended !== null)
      return refuse("heldOn", "not-held");
    const results = SKILLS.map((skill) => content[skill]).filter((result) => result !== null);
    const isC1 = given.kind === "norwegian_c1";
    const c1Results = ["C1", "not_passed"];
    if (!isCivics && results.some((result) => c1Results.includes(result) !== isC1)) {
      return refuse("reading", isC1 ? "c1-only" : "not-c1");
    }
    const [law, record] = await Promise.all([lawOf(scope), norwegianRecord(scope, personId)]);
    const others = record.tests.filter(({ id }) => id !== entryId);
    if (given.isFree && hadFreeBefore(law, content, others, given.heldOn)) {
      return refuse("isFree", "no-free-test");
    }
    const longest = longestQuarantine(law, given.heldOn);
    if (given.quarantineUntil && longest && given.quarantineUntil > longest) {
      return refuse("quarantineUntil", "too-long-quarantine");
    }
    return saveEntry(scope, norwegianTest, which, content, { act, objectType: "norwegian_test" });
  },
});
