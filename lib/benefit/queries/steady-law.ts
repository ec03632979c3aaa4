import "server-only";
import { lawOf } from "@/lib/law/queries/law";
import type { BasicAmount } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { BenefitLaw } from "../types";

/** The law with the basic amount of each day looked up once: thousands of months ask for the same days. */
export async function steadyLaw(scope: Scope): Promise<BenefitLaw> {
  const law = await lawOf(scope);
  const known = new Map<PlainDate, BasicAmount | null>();
  return {
    on: (day) => law.on(day),
    setting: (key) => law.setting(key),
    gOn(day) {
      const before = known.get(day);
      if (before !== undefined) return before;
      const amount = law.gOn(day);
      known.set(day, amount);
      return amount;
    },
  };
}
