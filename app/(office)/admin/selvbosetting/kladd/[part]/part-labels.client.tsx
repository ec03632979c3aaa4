"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { NORM_SIZES, type PolicyPart, RENT_BASES, TARGET_GROUPS } from "@/lib/policy/rules/content";

/** As many periods as the form has rows for. */
export const WINDOW_ROWS = [0, 1, 2, 3] as const;

const OWN = ["", "Nn", "En"] as const;
const LANGUAGES = ["nb", "nn", "en"] as const;

type Named = [name: string, label: string];

/** What each field of a part is called, by its name in the form. */
export function usePartLabels(part: PolicyPart): Record<string, string> {
  const t = useTranslations("policy");
  return useMemo(() => {
    const own = (name: string, words: "own" | "definition" | "howToApply") =>
      LANGUAGES.map(
        (language, at): Named => [`${name}.${language}`, t(`form.${words}${OWN[at] ?? ""}`)],
      );
    const note = own("note", "own");
    const labels: Record<PolicyPart, Named[]> = {
      participation: [
        ["takesPart", t("form.takesPart")],
        ["shareKind", t("form.shareKind")],
        ["shareValue", t("form.shareValue")],
        ...own("definition", "definition"),
      ],
      groups: [
        ...TARGET_GROUPS.map((group): Named => [`choices.${group}`, t(`groups.${group}`)]),
        ...note,
      ],
      periods: [
        ["season", t("fields.season")],
        ...WINDOW_ROWS.flatMap((at): Named[] => [
          [`windows.${at}.from`, t("form.from", { number: at + 1 })],
          [`windows.${at}.to`, t("form.to", { number: at + 1 })],
        ]),
        ...note,
      ],
      rent: [
        ...NORM_SIZES.flatMap((size) =>
          RENT_BASES.map(
            (basis): Named => [
              `norms.${size}.${basis}`,
              t("form.rentCell", { persons: t(`size.${size}`), basis: t(`basis.${basis}`) }),
            ],
          ),
        ),
        ...note,
      ],
      home: [
        ["demands", t("fields.demands")],
        ["areaPerPerson", t("fields.areaPerPerson")],
        ["roomsPerPerson", t("fields.roomsPerPerson")],
        ["minutesToSchool", t("fields.minutesToSchool")],
        ["minutesToTraining", t("fields.minutesToTraining")],
        ...note,
      ],
      lease: [
        ["written", t("form.written")],
        ["minTermMonths", t("fields.minTermMonths")],
        ["minTermMonthsOwnHouse", t("fields.minTermMonthsOwnHouse")],
        ["daysBefore", t("form.daysBefore")],
        ...note,
      ],
      offer: [
        ["guarantee", t("form.guarantee")],
        ["guaranteeMonths", t("form.guaranteeMonths")],
        ["deposit", t("form.deposit")],
        ["depositMonths", t("form.depositMonths")],
        ["furniture", t("form.furniture")],
        ["nextHome", t("form.nextHome")],
        ...note,
      ],
      contact: [
        ["unit", t("form.unit")],
        ["responsible", t("form.responsible")],
        ["phone", t("fields.phone")],
        ["email", t("fields.email")],
        ["address", t("fields.address")],
        ["processingCount", t("form.processingCount")],
        ["processingUnit", t("form.processingUnit")],
        ...own("howToApply", "howToApply"),
      ],
    };
    return Object.fromEntries(labels[part].map(([name, label]) => [`content.${name}`, label]));
  }, [part, t]);
}
