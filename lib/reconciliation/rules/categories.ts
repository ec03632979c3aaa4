import type { TargetGroupDecision } from "@/lib/law/rules/target-group";
import { UNTOLD } from "./compare";

/** How someone takes part by law, as the national register has it. */
export const CATEGORIES = ["right_and_duty", "right", "may_offer"] as const;

/**
 * The category that the law gives someone, on the day the programme was begun or decided. Someone with a
 * right alone agrees with a list that does not tell it from right and duty. Where facts that decide are
 * missing, or the law gives no place in a programme that was given all the same, nothing is said.
 */
export function categoryOf({ result }: Pick<TargetGroupDecision, "result">): string {
  if (result === "right") return "right|right_and_duty";
  return result === "right_and_duty" || result === "may_offer" ? result : UNTOLD;
}
