import type { Field } from "@/app/_ui/form/one-field.client";
import type { FieldGroup } from "@/app/_ui/programme/groups.form";
import {
  hireAnswers,
  insurances,
  jobConclusions,
  ledToJob,
  norwegianAnswers,
  placementKinds,
  placementResults,
  subsidies,
  taskOwners,
  visitStandings,
} from "@/lib/placements/rules/codes";
import { type PlacementWords, placementFields } from "./employer-groups";

type Options = Field["options"];

const VISITS = [0, 1, 2, 3] as const;
const TASKS = [0, 1, 2] as const;

/** What is agreed on with the employer, in the order of the talk. */
export function agreeOnGroups(
  t: PlacementWords,
  { lines, people, isNew }: { lines: Options; people: Options; isNew: boolean },
): FieldGroup[] {
  const { field, choices } = placementFields(t);
  return [
    {
      id: "hvor",
      fields: [
        field("select", "kind", { options: choices("kind", placementKinds), required: true }),
        field("select", "lineId", { options: lines, helped: true }),
      ],
    },
    {
      id: "periode",
      layout: "grid",
      fields: [
        field("date", "fromOn", { required: true }),
        field("date", "toOn", { required: true }),
        field("number", "hours", { required: true }),
      ],
    },
    {
      id: "innhold",
      legend: t("group.content"),
      fields: [
        field("words", "goals", { helped: true, required: true }),
        field("words", "tasks", { words: "workTasks", required: true }),
      ],
    },
    {
      id: "kontakter",
      legend: t("group.contacts"),
      fields: [
        field("select", "employerPersonId", { options: people, helped: true }),
        field("text", "municipalContact", { helped: true, required: true }),
      ],
    },
    ...(isNew
      ? [
          {
            id: "besok",
            legend: t("group.visits"),
            help: t("help.visits"),
            layout: "four" as const,
            fields: VISITS.map((at) =>
              field("date", `visits.${at}`, { label: t("field.visit", { number: at + 1 }) }),
            ),
          },
        ]
      : []),
    {
      id: "norsk",
      legend: t("group.norwegian"),
      fields: [
        field("radio", "norwegianInHours", {
          words: "norwegianAsked",
          options: choices("norwegian", norwegianAnswers),
        }),
        field("text", "norwegianNote"),
      ],
    },
    {
      id: "tilskudd",
      legend: t("group.money"),
      fields: [
        field("select", "insurance", { options: choices("insurance", insurances), helped: true }),
        field("select", "subsidy", { options: choices("subsidy", subsidies) }),
      ],
    },
    {
      id: "tilskuddstid",
      when: { field: "subsidy", values: subsidies.filter((one) => one !== "none") },
      layout: "grid",
      fields: [field("date", "subsidyFrom"), field("date", "subsidyTo")],
    },
  ];
}

export function planVisitGroups(t: PlacementWords): FieldGroup[] {
  const { field } = placementFields(t);
  return [{ id: "dag", fields: [field("date", "plannedOn", { required: true })] }];
}

/** How it goes, and what was agreed on. */
export function visitGroups(t: PlacementWords): FieldGroup[] {
  const { field, choices } = placementFields(t);
  return [
    {
      id: "besok",
      fields: [
        field("date", "heldOn", { words: "visitHeldOn", required: true }),
        field("radio", "standing", {
          options: choices("standing", visitStandings),
          required: true,
        }),
        field("words", "summary", { words: "visitSummary", required: true }),
      ],
    },
    ...TASKS.map((at) => ({
      id: `avtalt-${at}`,
      ...(at === 0 && { legend: t("group.agreed"), help: t("help.agreed") }),
      layout: "task" as const,
      fields: [
        field("text", `agreed.${at}.body`, { label: t("field.agreedBody", { number: at + 1 }) }),
        field("select", `agreed.${at}.responsible`, {
          label: t("field.agreedBy"),
          options: choices("owner", taskOwners),
        }),
        field("date", `agreed.${at}.dueOn`, { label: t("field.agreedDue") }),
      ],
    })),
    { id: "neste", fields: [field("date", "nextVisitOn")] },
  ];
}

export function reviewGroups(t: PlacementWords): FieldGroup[] {
  const { field, choices } = placementFields(t);
  return [
    {
      id: "ansettelse",
      fields: [
        field("date", "reviewedOn", { required: true }),
        field("radio", "wouldHire", { options: choices("hire", hireAnswers), required: true }),
        field("words", "hiringNeeds", { helped: true, required: true }),
      ],
    },
  ];
}

/** How it ended, and the job if it became one. */
export function endGroups(t: PlacementWords): FieldGroup[] {
  const { field, choices } = placementFields(t);
  return [
    {
      id: "slutt",
      fields: [
        field("date", "endedOn", { required: true }),
        field("select", "result", { options: choices("result", placementResults), required: true }),
        field("words", "resultNote", { helped: true }),
      ],
    },
    {
      id: "jobb",
      legend: t("group.job"),
      help: t("help.job"),
      when: { field: "result", values: placementResults.filter(ledToJob) },
      layout: "grid",
      fields: [field("date", "jobFrom"), field("number", "jobHours")],
    },
    { id: "attest", fields: [field("date", "referenceGivenOn")] },
  ];
}

export function assessGroups(t: PlacementWords): FieldGroup[] {
  const { field, choices } = placementFields(t);
  return [
    {
      id: "vurdering",
      fields: [
        field("date", "assessedOn", { required: true }),
        field("radio", "conclusion", {
          options: choices("conclusion", jobConclusions),
          required: true,
        }),
        field("words", "reason", { helped: true, required: true }),
      ],
    },
  ];
}
