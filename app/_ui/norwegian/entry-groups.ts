import type { getTranslations } from "next-intl/server";
import type { Field } from "@/app/_ui/form/one-field.client";
import type { FieldGroup, GroupsAct } from "@/app/_ui/programme/groups.form";
import {
  COMPLAINT_RESULTS,
  DECISION_KINDS,
  type EntryKind,
  EXEMPTION_GROUNDS,
  HOUR_SOURCES,
  LEAVE_GROUNDS,
  LEVELS,
  METHODS,
  OCCASIONS,
  RESULTS,
  SKILLS,
  SUBJECTS,
  TEST_KINDS,
  VARIANTS,
} from "@/lib/norwegian/rules/codes";

type Words = Awaited<ReturnType<typeof getTranslations<"norwegian">>>;
export type FormKind = EntryKind | "practice";

/** The act of each kind of entry, as the form knows it. */
export const ACTS: Readonly<Record<FormKind, GroupsAct>> = {
  assessment: "write-assessment",
  test: "write-test",
  exemption: "write-exemption",
  decision: "write-training-decision",
  leave: "write-training-leave",
  hours: "write-training-hours",
  practice: "set-practice",
};

/** What is asked for of each kind, in the order in which one tells it. */
export function entryGroups(
  t: Words,
  kind: FormKind,
  languages: readonly { value: string; label: string }[],
): FieldGroup[] {
  const field = (
    of: Field["kind"],
    name: string,
    more: Partial<Field> & { helped?: boolean; words?: string } = {},
  ): Field => {
    const { helped, words = name, ...rest } = more;
    return {
      kind: of,
      name,
      label: t(`field.${words as "reason"}`),
      ...(helped && { help: t(`help.${words as "hours"}`) }),
      ...rest,
    };
  };
  const choices = (list: string, codes: readonly string[]) => ({
    options: codes.map((value) => ({ value, label: t(`${list}.${value}` as "levels.A1") })),
  });
  const yesOrNo = {
    options: [
      { value: "true", label: t("form.yes") },
      { value: "false", label: t("form.no") },
    ],
  };
  const required = { required: true };
  const skills = (codes: readonly string[]) =>
    SKILLS.map((skill) => field("select", skill, choices("levels", codes)));
  const period = [field("date", "fromOn", required), field("date", "toOn", required)];
  const seen = field("date", "documentSeenOn", { helped: true });
  const subject = field("radio", "subject", { ...choices("subjects", SUBJECTS), ...required });
  const group = (id: string, fields: Field[], more: Partial<FieldGroup> = {}): FieldGroup => ({
    id: `${kind}-${id}`,
    fields,
    ...more,
  });
  const grid = { layout: "grid" } as const;
  const four = { layout: "four" } as const;
  const onlyWhen = (values: readonly string[]) => ({ when: { field: "kind", values } });
  switch (kind) {
    case "assessment":
      return [
        group("dag", [
          field("date", "assessedOn", required),
          field("radio", "occasion", { ...choices("occasions", OCCASIONS), ...required }),
        ]),
        group("niva", skills(LEVELS), {
          legend: t("form.levels"),
          help: t("help.levels"),
          ...four,
        }),
        group("hvordan", [
          field("select", "method", { ...choices("methods", METHODS), ...required }),
          field("text", "assessor", { helped: true, ...required }),
          field("text", "teachingMethod", { helped: true }),
        ]),
      ];
    case "test":
      return [
        group("prove", [
          field("radio", "kind", {
            words: "testKind",
            ...choices("testKinds", TEST_KINDS),
            ...required,
          }),
        ]),
        group(
          "dag",
          [
            field("date", "heldOn", { helped: true, ...required }),
            field("date", "registeredOn"),
            field("select", "variant", { ...choices("variants", VARIANTS), ...required }),
            field("select", "attended", yesOrNo),
          ],
          grid,
        ),
        group("gratis", [field("checkbox", "isFree")]),
        group("resultat", [field("date", "resultOn")], {
          legend: t("form.results"),
          help: t("help.results"),
        }),
        group("ferdigheter", skills(RESULTS), {
          ...four,
          ...onlyWhen(TEST_KINDS.filter((one) => one !== "civics")),
        }),
        group(
          "samfunn",
          [
            field("select", "passed", yesOrNo),
            field("select", "language", { options: [...languages] }),
          ],
          { ...grid, ...onlyWhen(["civics"]) },
        ),
        group(
          "etter",
          [
            field("date", "complainedOn"),
            field("select", "complaintResult", choices("complaintResults", COMPLAINT_RESULTS)),
            field("date", "quarantineUntil"),
          ],
          { legend: t("form.after"), ...grid },
        ),
      ];
    case "exemption":
      return [
        group("fag", [
          subject,
          field("select", "ground", {
            helped: true,
            ...choices(
              "grounds",
              [...EXEMPTION_GROUNDS.norwegian, ...EXEMPTION_GROUNDS.civics].filter(
                (code, at, all) => all.indexOf(code) === at,
              ),
            ),
            ...required,
          }),
        ]),
        group("dag", [field("date", "decidedOn", required), { ...seen, ...required }], grid),
      ];
    case "decision":
      return [
        group("vedtak", [
          field("radio", "kind", { ...choices("decisionKinds", DECISION_KINDS), ...required }),
        ]),
        group("dag", [field("date", "decidedOn", required)]),
        group("start", [field("date", "startsOn", { helped: true })], onlyWhen(["granted"])),
        group("utsatt", [field("date", "deferredUntil")], onlyWhen(["deferred"])),
        group("grunn", [field("words", "reason", required)]),
      ];
    case "leave":
      return [
        group("grunn", [
          field("select", "ground", { ...choices("leaveGrounds", LEAVE_GROUNDS), ...required }),
        ]),
        group("dager", [...period, field("date", "decidedOn", required), seen], grid),
      ];
    case "hours":
      return [
        group("fag", [subject]),
        group("dager", period, grid),
        group(
          "timer",
          [
            field("number", "hours", { helped: true, ...required }),
            field("text", "provider", required),
            field("select", "source", { ...choices("sources", HOUR_SOURCES), ...required }),
          ],
          grid,
        ),
      ];
    default:
      return [
        group("sted", [field("text", "place", required)]),
        group(
          "ofte",
          [
            field("number", "timesPerMonth", required),
            field("date", "agreedOn", required),
            field("date", "endedOn"),
          ],
          grid,
        ),
      ];
  }
}
