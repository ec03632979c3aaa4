import type { getTranslations } from "next-intl/server";
import type { Field } from "@/app/_ui/form/one-field.client";
import { interpreterCategories, interpreterUses } from "@/lib/interpreters/rules/interpreting";
import {
  combinedEducations,
  elementKindCodes,
  goalLevels,
  isWorkDirected,
  planEndGoals,
  subGoalKinds,
  subGoalResults,
} from "@/lib/programme/rules/codes";
import type { FieldGroup } from "./groups.form";

type Words = Awaited<ReturnType<typeof getTranslations<"programme">>>;
type Codes = Awaited<ReturnType<typeof getTranslations<"codes">>>;
export type Texts = { t: Words; codes: Codes };

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Makes fields with their labels, and the help of those that have one. */
function makers({ t }: Texts) {
  const field = (
    kind: Field["kind"],
    name: string,
    more: Partial<Field> & { helped?: boolean } = {},
  ): Field => {
    const { helped, label, ...rest } = more;
    return {
      kind,
      name,
      label: label ?? t(`plan.field.${name as "longTermGoal"}`),
      ...(helped && { help: t(`plan.help.${name as "longTermGoal"}`) }),
      ...rest,
    };
  };
  const choices = (list: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${list}.${value}` as "goal.work") }));
  return { field, choices };
}

/** The plan as one long form, in the order of the talk. */
export function planGroups(texts: Texts, vacations: number): FieldGroup[] {
  const { t } = texts;
  const { field, choices } = makers(texts);
  const legend = (id: "goals") => t(`plan.group.${id}`);
  const levels = goalLevels.map((value) => ({ value, label: value }));
  return [
    {
      id: "mal",
      legend: legend("goals"),
      fields: [
        field("words", "wishes", { helped: true }),
        field("radio", "endGoal", { options: choices("goal", planEndGoals) }),
        field("text", "endGoalDetail", { helped: true }),
        field("date", "endGoalSetOn", { helped: true }),
        field("words", "longTermGoal", { helped: true }),
      ],
    },
    {
      id: "norsk",
      legend: legend("norwegian" as "goals"),
      help: t("plan.help.levels"),
      layout: "four",
      fields: (["levelReading", "levelListening", "levelWriting", "levelOral"] as const).map(
        (name) => field("select", name, { options: levels }),
      ),
    },
    {
      id: "omfang",
      fields: [
        field("text", "levelReason", { helped: true }),
        field("number", "norwegianHours", { helped: true }),
        field("number", "civicsHours", { helped: true }),
        field("text", "trainingNote", { helped: true }),
      ],
    },
    {
      id: "varighet",
      legend: legend("duration" as "goals"),
      layout: "grid",
      fields: [field("date", "startsOn"), field("date", "endsOn", { helped: true })],
    },
    {
      id: "fulltid",
      fields: [field("checkbox", "withHomework", { helped: true })],
    },
    {
      id: "ferie",
      fold: true,
      legend: legend("vacations" as "goals"),
      help: t("plan.help.vacations"),
      layout: "pairs",
      fields: Array.from({ length: vacations }, (_, index) => [
        field("date", `vacations.${index}.from`, { label: t("plan.field.from") }),
        field("date", `vacations.${index}.to`, { label: t("plan.field.to") }),
      ]).flat(),
    },
    {
      id: "begrunnelse",
      legend: legend("reasons" as "goals"),
      fields: [field("words", "elementsReason", { helped: true })],
    },
    {
      id: "utdanning",
      fold: true,
      legend: legend("education" as "goals"),
      fields: [
        field("radio", "combinedEducation", { options: choices("combined", combinedEducations) }),
        field("text", "combinedEducationProvider"),
      ],
    },
    {
      id: "tilrettelegging",
      fold: true,
      legend: legend("adaptations" as "goals"),
      fields: [
        field("words", "adaptations", { helped: true }),
        field("text", "adaptationsResponsible"),
      ],
    },
    {
      id: "klage",
      legend: legend("complaint" as "goals"),
      fields: [field("date", "complaintExplainedOn", { helped: true })],
    },
  ];
}

export function elementGroups(texts: Texts): FieldGroup[] {
  const { t, codes } = texts;
  const { field } = makers(texts);
  return [
    {
      id: "element",
      fields: [
        field("select", "kind", {
          label: t("plan.field.elementKind"),
          help: t("plan.help.elementKind"),
          options: elementKindCodes.map((value) => ({
            value,
            label: isWorkDirected(value)
              ? t("plan.workDirectedKind", { kind: codes(`plan_element.${value}`) })
              : codes(`plan_element.${value}`),
          })),
          required: true,
        }),
        field("text", "title", { helped: true }),
      ],
    },
    {
      id: "periode",
      layout: "grid",
      fields: [
        field("date", "fromOn", { required: true }),
        field("date", "toOn", { required: true }),
      ],
    },
    { id: "timer", fields: [field("number", "hours", { helped: true })] },
    {
      id: "tider",
      legend: t("plan.group.times"),
      help: t("plan.help.times"),
      layout: "pairs",
      fields: WEEKDAYS.flatMap((weekday) => [
        field("time", `times.${weekday - 1}.from`, {
          label: t("plan.timeFrom", { day: t(`weekday.${weekday}`) }),
        }),
        field("time", `times.${weekday - 1}.to`, {
          label: t("plan.timeTo", { day: t(`weekday.${weekday}`) }),
        }),
      ]),
    },
    {
      id: "sted",
      fields: [
        field("checkbox", "followsSchool", { helped: true }),
        field("text", "provider"),
        field("text", "place"),
        field("words", "reason", { label: t("plan.field.elementReason") }),
      ],
    },
  ];
}

export function subGoalGroups(texts: Texts): FieldGroup[] {
  const { field, choices } = makers(texts);
  return [
    {
      id: "delmal",
      fields: [
        field("radio", "kind", {
          label: texts.t("plan.field.subGoalKind"),
          options: choices("subGoal", subGoalKinds),
          required: true,
        }),
        field("text", "text", { helped: true, required: true }),
        field("text", "measure", { helped: true }),
        field("date", "dueOn"),
      ],
    },
  ];
}

export function resultGroups(texts: Texts): FieldGroup[] {
  const { field, choices } = makers(texts);
  return [
    {
      id: "resultat",
      fields: [
        field("radio", "result", { options: choices("result", subGoalResults), required: true }),
        field("date", "resultOn", { required: true }),
        field("words", "resultNote"),
      ],
    },
  ];
}

/** Who interpreted a talk; what is asked follows the first answer. */
function interpreterGroup(texts: Texts, languages: Field["options"] = []): FieldGroup {
  const { t, codes } = texts;
  const { field, choices } = makers(texts);
  return {
    id: "tolk",
    layout: "interpreter",
    fields: [
      field("radio", "interpreterUse", {
        options: choices("interpreterUse", interpreterUses),
        required: true,
      }),
      field("select", "interpreterLanguage", { options: languages }),
      field("select", "interpreterCategory", {
        options: interpreterCategories.map((value) => ({
          value,
          label: codes(`interpreter_category.${value}`),
        })),
      }),
      field("text", "interpreterDeviationReason", { help: t("plan.help.deviation") }),
    ],
  };
}

export function agreeGroups(texts: Texts, languages: Field["options"]): FieldGroup[] {
  const { field } = makers(texts);
  return [
    { id: "dag", fields: [field("date", "agreedOn", { required: true })] },
    interpreterGroup(texts, languages),
    { id: "uenig", fields: [field("words", "disagreement", { helped: true })] },
  ];
}

export function forceGroups(texts: Texts, replaces: boolean): FieldGroup[] {
  const { field } = makers(texts);
  return [
    {
      id: "i-kraft",
      fields: [
        field("date", "inForceFrom", { required: true }),
        ...(replaces ? [field("words", "changeNote", { required: true, helped: true })] : []),
        field("date", "copyGivenOn", { helped: true }),
        field("date", "reviewOn", { required: true, helped: true }),
      ],
    },
  ];
}

export function followGroups(texts: Texts): FieldGroup[] {
  const { field } = makers(texts);
  return [
    {
      id: "oppfolging",
      fields: [
        field("date", "copyGivenOn", { helped: true }),
        field("date", "reviewOn", { helped: true }),
      ],
    },
  ];
}

export function reviewGroups(texts: Texts, languages: Field["options"]): FieldGroup[] {
  const { t } = texts;
  const { field } = makers(texts);
  return [
    { id: "dag", fields: [field("date", "heldOn", { required: true })] },
    interpreterGroup(texts, languages),
    {
      id: "endring",
      fields: [
        field("words", "changeNote", {
          label: t("plan.field.reviewNote"),
          help: t("plan.help.reviewNote"),
          required: true,
        }),
        field("checkbox", "endGoalAtRisk"),
        field("date", "nextReviewOn", { required: true, help: t("plan.help.reviewOn") }),
      ],
    },
  ];
}
