import type { getTranslations } from "next-intl/server";
import type { Field } from "@/app/_ui/form/one-field.client";
import type { FieldGroup } from "@/app/_ui/programme/groups.form";
import {
  contactChannels,
  decisiveTerms,
  employerAnswers,
  industries,
  noReasons,
  norwegianAnswers,
  requiredLevels,
} from "@/lib/placements/rules/codes";

export type PlacementWords = Awaited<ReturnType<typeof getTranslations<"placements">>>;

/** Makes fields with their labels, and the help of those that have one. */
export function placementFields(t: PlacementWords) {
  const field = (
    kind: Field["kind"],
    name: string,
    more: Partial<Field> & { words?: string; helped?: boolean | string } = {},
  ): Field => {
    const { words = name, helped, label, ...rest } = more;
    const help = typeof helped === "string" ? helped : words;
    return {
      kind,
      name,
      label: label ?? t(`field.${words as "name"}`),
      ...(helped && { help: t(`help.${help as "note"}`) }),
      ...rest,
    };
  };
  const choices = (list: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${list}.${value}` as "answer.yes") }));
  return { field, choices };
}

/** What is known of an employer, in the order in which one asks. */
export function employerGroups(t: PlacementWords): FieldGroup[] {
  const { field, choices } = placementFields(t);
  return [
    {
      id: "hvem",
      fields: [
        field("text", "name", { required: true }),
        field("text", "organisationNumber", { helped: true }),
        field("select", "industry", { options: choices("industry", industries), required: true }),
        field("text", "place"),
      ],
    },
    {
      id: "tilbud",
      fields: [
        field("words", "tasks", { helped: true }),
        field("number", "placesOffered", { helped: true }),
        field("select", "requiredLevel", { options: choices("level", requiredLevels) }),
        field("radio", "norwegianInHours", { options: choices("norwegian", norwegianAnswers) }),
        field("words", "note", { helped: true }),
      ],
    },
  ];
}

export function employerPersonGroups(t: PlacementWords, isNew: boolean): FieldGroup[] {
  const { field } = placementFields(t);
  return [
    {
      id: "kontaktperson",
      fields: [
        field("text", "name", { required: true }),
        field("text", "role"),
        field("text", "phone"),
        field("text", "email"),
        ...(isNew ? [] : [field("date", "leftOn", { helped: true })]),
      ],
    },
  ];
}

/** What was said with an employer, and what it answered. */
export function contactGroups(t: PlacementWords): FieldGroup[] {
  const { field, choices } = placementFields(t);
  return [
    {
      id: "kontakt",
      fields: [
        field("date", "heldOn", { required: true }),
        field("radio", "channel", { options: choices("channel", contactChannels), required: true }),
        field("text", "withWhom"),
      ],
    },
    {
      id: "svar",
      fields: [field("radio", "answer", { options: choices("answer", employerAnswers) })],
    },
    {
      id: "plasser",
      when: { field: "answer", values: ["yes", "maybe"] },
      fields: [field("number", "placesOffered", { helped: true })],
    },
    {
      id: "hindrer",
      when: { field: "answer", values: ["maybe", "no"] },
      fields: [
        field("checkboxes", "reasons", { options: choices("reason", noReasons), helped: true }),
      ],
    },
    {
      id: "avgjor",
      when: { field: "answer", values: employerAnswers },
      fields: [
        field("checkboxes", "decisive", {
          options: choices("decisive", decisiveTerms),
          helped: true,
        }),
      ],
    },
    {
      id: "videre",
      fields: [
        field("words", "summary", { helped: true }),
        field("date", "nextContactOn", { helped: true }),
      ],
    },
  ];
}
