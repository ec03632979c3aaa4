import type { getTranslations } from "next-intl/server";
import type { Field } from "@/app/_ui/form/one-field.client";
import {
  DEBT_ANSWERS,
  OWNERSHIP_CONCLUSIONS,
  PERIOD_MOVE_REASONS,
  PERIOD_TENURES,
  RESPONSIBLES,
  REVIEW_OCCASIONS,
  RISK_KINDS,
  WISHES,
} from "@/lib/career/rules/codes";
import type { Lease } from "@/lib/dwellings/types";

const CAREER_ACTS = ["hjem", "mal", "steg", "gjennomgang", "eie", "risiko", "fravar"] as const;
export type CareerAct = (typeof CAREER_ACTS)[number];

export function isCareerAct(act: string): act is CareerAct {
  return CAREER_ACTS.includes(act as CareerAct);
}

type Words = Awaited<ReturnType<typeof getTranslations<"career">>>;
type Around = { names: ReadonlyMap<string, string>; leases: readonly Lease[] };

/** The fields of each act, in the order in which one asks. */
export function careerFields(act: CareerAct, t: Words, { names, leases }: Around): Field[] {
  const field = (
    kind: Field["kind"],
    name: string,
    more: Partial<Field> & { helped?: boolean } = {},
  ): Field => {
    const { helped, ...rest } = more;
    return {
      kind,
      name,
      label: t(`field.${name as "next"}`),
      ...(helped && { help: t(`help.${name as "place"}`) }),
      ...rest,
    };
  };
  const choices = (list: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${list}.${value}` as "wish.bigger") }));
  const required = true;
  const measure = [field("words", "measure"), field("date", "measureAgreedOn")];
  switch (act) {
    case "hjem":
      return [
        field("radio", "tenure", { options: choices("tenure", PERIOD_TENURES), required }),
        field("date", "fromOn", { required }),
        field("date", "toOn", { helped: true }),
        field("text", "place", { helped: true }),
        field("number", "rooms", { helped: true }),
        field("number", "areaM2"),
        field("money", "monthlyCost", { helped: true }),
        field("select", "movedReason", { options: choices("moveReason", PERIOD_MOVE_REASONS) }),
        field("words", "note"),
      ];
    case "mal":
      return [
        field("date", "reviewedOn", { required }),
        field("radio", "wish", { options: choices("wish", WISHES), required }),
        field("words", "next", { required }),
        field("words", "yearOne"),
        field("words", "yearThree"),
        field("words", "yearFive"),
        field("words", "endGoalNote", { helped: true }),
        field("date", "nextReviewOn", { helped: true }),
      ];
    case "steg":
      return [
        field("text", "body", { required }),
        field("radio", "responsible", { options: choices("responsible", RESPONSIBLES), required }),
        field("date", "dueOn"),
      ];
    case "gjennomgang":
      return [
        field("radio", "occasion", { options: choices("occasion", REVIEW_OCCASIONS), required }),
        field("date", "reviewedOn", { required }),
        field("money", "monthlyIncome", { helped: true }),
        field("money", "monthlyCost", { helped: true }),
        field("radio", "debtAnswer", { options: choices("debtAnswer", DEBT_ANSWERS) }),
        field("words", "note"),
      ];
    case "eie":
      return [
        field("date", "assessedOn", { required }),
        field("radio", "conclusion", {
          options: choices("conclusion", OWNERSHIP_CONCLUSIONS),
          required,
        }),
        field("words", "reason", { required }),
      ];
    case "risiko":
      return [
        field("radio", "kind", {
          label: t("field.riskKind"),
          options: choices("riskKind", RISK_KINDS),
          required,
        }),
        field("date", "reportedOn", { required }),
        ...(leases.length > 0
          ? [
              field("select", "leaseId", {
                options: leases.map(({ id, startsOn }) => ({
                  value: id,
                  label: t("leases.from", { day: startsOn ?? "–" }),
                })),
              }),
            ]
          : []),
        field("words", "note"),
        ...measure,
      ];
    case "fravar":
      return [
        field("radio", "personId", {
          options: [...names].map(([value, label]) => ({ value, label })),
          required,
        }),
        field("date", "sinceOn", { required }),
        field("words", "note", { helped: true }),
        ...measure,
      ];
  }
}
