import type { getTranslations } from "next-intl/server";
import { letterLanguages } from "@/lib/letters/rules/kinds";
import type { DecisionGround } from "@/lib/programme/queries/decisions";
import { type DecisionKind, decisionKinds, planEndGoals } from "@/lib/programme/rules/codes";
import type { FieldGroup } from "./groups.form";

type Words = Awaited<ReturnType<typeof getTranslations<"programme">>>;

/** What a decision is made of, in the order in which one asks. */
export function decisionGroups(
  t: Words,
  {
    grounds,
    locale,
    isFirst,
    overdueSince,
  }: {
    grounds: readonly DecisionGround[];
    locale: string;
    isFirst: boolean;
    /** The last day of § 12 in words, once a first decision would come after it. */
    overdueSince: string | null;
  },
): FieldGroup[] {
  const label = (name: string) => t(`decision.field.${name as "reason"}`);
  const help = (name: string) => t(`decision.help.${name as "reason"}`);
  const ofKind = (...values: DecisionKind[]) => ({ field: "kind", values });
  const kinds: readonly DecisionKind[] = isFirst
    ? decisionKinds.filter((kind) => kind === "granted" || kind === "refused")
    : decisionKinds;
  return [
    {
      id: "vedtak",
      fields: [
        {
          kind: "radio",
          name: "kind",
          label: label("kind"),
          options: kinds.map((value) => ({ value, label: t(`decisionKind.${value}`) })),
          required: true,
        },
        { kind: "date", name: "decidedOn", label: label("decidedOn"), required: true },
        ...(overdueSince === null
          ? []
          : [
              {
                kind: "words" as const,
                name: "lateReason",
                label: label("lateReason"),
                help: t("decision.lateHelp", { day: overdueSince }),
              },
            ]),
      ],
    },
    {
      id: "innhold",
      legend: t("decision.content"),
      help: t("decision.contentHelp"),
      when: ofKind("granted", "changed"),
      fields: [
        {
          kind: "radio",
          name: "endGoal",
          label: t("plan.field.endGoal"),
          options: planEndGoals.map((value) => ({ value, label: t(`goal.${value}`) })),
        },
        { kind: "date", name: "startsOn", label: label("startsOn") },
        { kind: "number", name: "months", label: label("months"), help: help("months") },
        ...(isFirst
          ? []
          : [
              {
                kind: "number" as const,
                name: "extensionMonths",
                label: label("extensionMonths"),
                help: help("extensionMonths"),
              },
            ]),
      ],
    },
    ...(isFirst
      ? []
      : [
          {
            id: "stans",
            when: ofKind("stopped_temporarily", "stopped_permanently"),
            legend: t("decision.stop"),
            help: t("decision.stopHelp"),
            layout: "grid" as const,
            fields: [
              { kind: "date" as const, name: "stopFrom", label: label("stopFrom") },
              { kind: "date" as const, name: "stopTo", label: label("stopTo") },
            ],
          },
        ]),
    // Those of a kind alone: the same field under each, so that a choice does not outlive its kind.
    ...kinds.map((kind) => ({
      id: `hjemmel-${kind}`,
      when: ofKind(kind),
      legend: t("decision.why"),
      fields: [
        {
          kind: "checkboxes" as const,
          name: "grounds",
          label: label("grounds"),
          options: grounds
            .filter((ground) => ground.kinds.includes(kind))
            .map((ground) => ({
              value: ground.code,
              label: ground[locale as "nb"] ?? ground.nb,
              help: ground.law,
            })),
          required: true,
        },
      ],
    })),
    {
      id: "begrunnelse",
      fields: [
        {
          kind: "words",
          name: "reason",
          label: label("reason"),
          help: help("reason"),
          required: true,
        },
      ],
    },
    {
      id: "brev",
      legend: t("decision.letterTitle"),
      help: t("decision.letterHelp"),
      fields: [
        {
          kind: "radio",
          name: "language",
          label: label("language"),
          options: letterLanguages.map((value) => ({
            value,
            label: t(`language.${value}`),
          })),
          required: true,
        },
        { kind: "checkbox", name: "plain", label: label("plain"), help: help("plain") },
      ],
    },
  ];
}
