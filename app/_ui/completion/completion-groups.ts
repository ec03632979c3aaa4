import type { getTranslations } from "next-intl/server";
import type { Field } from "@/app/_ui/form/one-field.client";
import type { FieldGroup } from "@/app/_ui/programme/groups.form";
import {
  activitiesAfter,
  fundings,
  receivers,
  sharedInformation,
  situationSources,
  talkKinds,
  talkOutcomes,
} from "@/lib/completion/rules/codes";
import { interpreterCategories, interpreterUses } from "@/lib/interpreters/rules/interpreting";
import { letterLanguages } from "@/lib/letters/rules/kinds";

type Words = Awaited<ReturnType<typeof getTranslations<"completion">>>;
type Codes = Awaited<ReturnType<typeof getTranslations<"codes">>>;
export type CompletionTexts = { t: Words; codes: Codes; languages: Field["options"] };

function makers({ t }: Pick<CompletionTexts, "t">) {
  const field = (kind: Field["kind"], name: string, more: Partial<Field> = {}): Field => ({
    kind,
    name,
    ...more,
    label: more.label ?? t(`field.${name as "note"}`),
  });
  const choices = (list: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${list}.${value}` as "answer.yes") }));
  return { field, choices };
}

function interpreterGroup(texts: CompletionTexts): FieldGroup {
  const { field, choices } = makers(texts);
  return {
    id: "tolk",
    layout: "interpreter",
    fields: [
      field("radio", "interpreterUse", {
        options: choices("interpreter", interpreterUses),
        required: true,
      }),
      field("select", "interpreterLanguage", { options: texts.languages }),
      field("select", "interpreterCategory", {
        options: interpreterCategories.map((value) => ({
          value,
          label: texts.codes(`interpreter_category.${value}`),
        })),
      }),
      field("text", "interpreterDeviationReason"),
    ],
  };
}

/** A talk on the way out. */
export function talkGroups(texts: CompletionTexts): FieldGroup[] {
  const { field, choices } = makers(texts);
  return [
    {
      id: "samtalen",
      fields: [
        field("radio", "kind", {
          label: texts.t("field.talkKind"),
          options: choices("talkKind", talkKinds),
          required: true,
        }),
        field("date", "onDay", { required: true }),
        field("radio", "outcome", {
          options: choices("talkOutcome", talkOutcomes),
          required: true,
        }),
      ],
    },
    interpreterGroup(texts),
    {
      id: "videre",
      fields: [
        field("words", "continuationPlan", { help: texts.t("help.continuationPlan") }),
        field("words", "note"),
      ],
    },
  ];
}

/** Further education, as far as it is known. */
export function educationGroups(texts: CompletionTexts): FieldGroup[] {
  const { field, choices } = makers(texts);
  return [
    {
      id: "utdanningen",
      fields: [
        field("text", "place"),
        field("date", "startsOn"),
        field("radio", "funding", { options: choices("funding", fundings) }),
        field("date", "confirmedOn"),
      ],
    },
  ];
}

/** The meeting of a handover, what was agreed, and what may be told. */
export function handoverGroups(texts: CompletionTexts): FieldGroup[] {
  const { t } = texts;
  const { field, choices } = makers(texts);
  return [
    {
      id: "mottaker",
      fields: [
        field("radio", "receiver", { options: choices("receiver", receivers), required: true }),
        field("text", "receiverName", { required: true }),
        field("text", "contactPerson", { required: true }),
        field("text", "contactDetails"),
      ],
    },
    {
      id: "motet",
      legend: t("handover.meeting"),
      fields: [
        field("date", "heldOn", { required: true }),
        field("radio", "participantPresent", {
          options: [
            { value: "true", label: t("answer.yes") },
            { value: "false", label: t("answer.no") },
          ],
          required: true,
        }),
      ],
    },
    interpreterGroup(texts),
    {
      id: "avtalen",
      legend: t("handover.agreement"),
      fields: [
        field("words", "agreed", { help: t("help.agreed"), required: true }),
        field("date", "firstMeetingOn"),
      ],
    },
    {
      id: "samtykket",
      legend: t("handover.consent"),
      help: t("handover.consentHelp"),
      fields: [
        field("radio", "consent", {
          options: choices("consent", ["given", "refused"]),
          required: true,
        }),
        field("date", "consentOn"),
        field("checkboxes", "shared", { options: choices("shared", sharedInformation) }),
        field("radio", "noteLanguage", { options: choices("language", letterLanguages) }),
      ],
    },
  ];
}

/** What happens to a handover later. */
export function followGroups(texts: CompletionTexts, withConsent: boolean): FieldGroup[] {
  const { field } = makers(texts);
  return [
    {
      id: "videre",
      fields: [
        ...(withConsent ? [field("date", "sentOn")] : []),
        field("date", "acknowledgedOn"),
        field("text", "acknowledgedBy"),
        ...(withConsent ? [field("checkbox", "consentWithdrawn")] : []),
      ],
    },
  ];
}

/** A certificate; one that corrects another says what it mends. */
export function certificateGroups(texts: CompletionTexts, corrects: boolean): FieldGroup[] {
  const { field, choices } = makers(texts);
  return [
    {
      id: "beviset",
      fields: [
        field("radio", "language", {
          options: choices("language", letterLanguages),
          required: true,
        }),
        ...(corrects ? [field("words", "correction", { required: true })] : []),
      ],
    },
  ];
}

export function givenGroups(texts: CompletionTexts): FieldGroup[] {
  const { field } = makers(texts);
  return [{ id: "gitt", fields: [field("date", "givenOn", { required: true })] }];
}

export function reopenGroups(texts: CompletionTexts): FieldGroup[] {
  const { field } = makers(texts);
  const label = texts.t("field.reopenReason");
  return [{ id: "gjenapne", fields: [field("words", "reason", { label, required: true })] }];
}

/** What someone does some months after. */
export function situationGroups(texts: CompletionTexts): FieldGroup[] {
  const { field, choices } = makers(texts);
  return [
    {
      id: "situasjonen",
      fields: [
        field("select", "activity", {
          options: choices("activity", activitiesAfter),
          required: true,
        }),
        field("select", "source", { options: choices("source", situationSources), required: true }),
        field("date", "onDay", { required: true }),
        field("words", "note"),
      ],
    },
  ];
}
