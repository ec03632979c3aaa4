import type { getTranslations } from "next-intl/server";
import type { Field } from "@/app/_ui/form/one-field.client";
import { AFTER_PLANS, MOVE_REASONS } from "@/lib/dwellings/rules/codes";

type Words = Awaited<ReturnType<typeof getTranslations<"career">>>;

/** What becomes of a lease, in the order in which it does. */
export function followFields(t: Words): Field[] {
  const date = (name: string, helped = false): Field => ({
    kind: "date",
    name,
    label: t(`lease.${name as "signedOn"}`),
    ...(helped && { help: t(`lease.${name as "endsOn"}Help`) }),
  });
  return [
    date("signedOn"),
    date("movedInOn"),
    date("regulatedOn", true),
    date("endsOn", true),
    date("guaranteeEndsOn", true),
    {
      kind: "select",
      name: "afterPlan",
      label: t("lease.afterPlan"),
      help: t("lease.afterPlanHelp"),
      options: AFTER_PLANS.map((value) => ({ value, label: t(`afterPlan.${value}`) })),
    },
    date("afterPlannedOn"),
    date("afterGuaranteePlannedOn"),
    date("movedOutOn"),
    {
      kind: "select",
      name: "movedOutReason",
      label: t("lease.movedOutReason"),
      options: MOVE_REASONS.map((value) => ({ value, label: t(`moveReason.${value}`) })),
    },
  ];
}
