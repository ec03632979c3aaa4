import type { getTranslations } from "next-intl/server";
import type { FieldGroup, GroupsAct } from "@/app/_ui/programme/groups.form";
import { placementKinds } from "@/lib/placements/rules/codes";
import type { PlacementVisit, WholePlacement } from "@/lib/placements/types";
import { elementName } from "@/lib/programme/rules/element-name";
import type { PlanElement } from "@/lib/programme/types";
import type { PlacementWords } from "./employer-groups";
import {
  agreeOnGroups,
  assessGroups,
  endGroups,
  planVisitGroups,
  reviewGroups,
  visitGroups,
} from "./placement-groups";

const ACTS = ["ny", "endre", "avtale", "dag", "besok", "ansettelse", "slutt", "vurdering"] as const;
type Act = (typeof ACTS)[number];

export const isAct = (act: string): act is Act => ACTS.some((one) => one === act);

type Around = {
  placement: WholePlacement | undefined;
  visit: PlacementVisit | undefined;
  at: { caseId: string; personId: string };
  today: string;
  adviser: string;
  employer: { id: string; norwegianInHours: string | null } | undefined;
  people: readonly { id: string; name: string }[];
  lines: readonly PlanElement[];
  hours(minutes: number): string;
  kinds: Awaited<ReturnType<typeof getTranslations<"codes">>>;
};

/** The acts that are recorded with a form of groups. */
export type PlacementGroupsAct = Extract<
  GroupsAct,
  | "save-placement"
  | "plan-visit"
  | "hold-visit"
  | "review-placement"
  | "end-placement"
  | "assess-ordinary-job"
>;

type Asked = {
  act: PlacementGroupsAct;
  groups: FieldGroup[];
  hidden: Record<string, string>;
  values: Record<string, unknown>;
  version?: number;
};

/** What the form of an act asks, and what stands; undefined for an act without one. */
export function formOf(act: Act, t: PlacementWords, around: Around): Asked | undefined {
  const { placement, visit, at, today } = around;
  if (act === "vurdering") {
    return {
      act: "assess-ordinary-job",
      groups: assessGroups(t),
      hidden: at,
      values: { assessedOn: today },
    };
  }
  if (act === "ny" || act === "endre") return agreedOn(t, around);
  if (!placement) return undefined;
  const hidden = {
    placementId: placement.id,
    ...(visit && { visitId: visit.id, version: String(visit.version) }),
  };
  switch (act) {
    case "dag":
      return {
        act: "plan-visit",
        groups: planVisitGroups(t),
        hidden,
        values: { plannedOn: visit?.plannedOn },
      };
    case "besok":
      return {
        act: "hold-visit",
        groups: visitGroups(t),
        hidden,
        values: { heldOn: visit && visit.plannedOn <= today ? visit.plannedOn : today },
      };
    case "ansettelse":
      return {
        act: "review-placement",
        groups: reviewGroups(t),
        hidden,
        values: {
          reviewedOn: placement.reviewedOn ?? today,
          wouldHire: placement.wouldHire,
          hiringNeeds: placement.hiringNeeds,
        },
        version: placement.version,
      };
    case "slutt":
      return {
        act: "end-placement",
        groups: endGroups(t),
        hidden,
        values: {
          endedOn: placement.endedOn ?? (placement.toOn < today ? placement.toOn : today),
          result: placement.result,
          resultNote: placement.resultNote,
          jobFrom: placement.jobFrom,
          jobHours: placement.jobMinutesPerWeek && typed(placement.jobMinutesPerWeek),
          referenceGivenOn: placement.referenceGivenOn,
        },
        version: placement.version,
      };
    default:
      return undefined;
  }
}

function agreedOn(t: PlacementWords, around: Around): Asked | undefined {
  const { placement, at, employer, people, lines, adviser } = around;
  if (!employer) return undefined;
  const groups = agreeOnGroups(t, {
    isNew: !placement,
    people: withContact(people, placement).map(({ id, name }) => ({ value: id, label: name })),
    lines: lines.map(({ lineId, kind, title, minutesPerWeek }) => ({
      value: lineId,
      label: t("option.line", {
        name: elementName(
          around.kinds(`plan_element.${kind}` as "plan_element.work_placement"),
          title,
        ),
        hours: around.hours(minutesPerWeek),
      }),
    })),
  });
  const fitting = lines.length === 1 ? lines[0] : undefined;
  return {
    act: "save-placement",
    groups,
    hidden: {
      ...at,
      employerId: employer.id,
      ...(placement && { placementId: placement.id }),
    },
    values: placement
      ? { ...placement, hours: typed(placement.minutesPerWeek) }
      : {
          kind: placementKinds.find((kind) => kind === fitting?.kind) ?? "work_placement",
          lineId: fitting?.lineId,
          ...(fitting && { hours: typed(fitting.minutesPerWeek) }),
          employerPersonId: people.length === 1 ? people[0]?.id : undefined,
          municipalContact: adviser,
          norwegianInHours: employer.norwegianInHours,
        },
    ...(placement && { version: placement.version }),
  };
}

/** Those to choose between; whoever was agreed on stays a choice after having left. */
function withContact(
  people: readonly { id: string; name: string }[],
  placement: WholePlacement | undefined,
) {
  const contact = placement?.contact;
  return !contact || people.some(({ id }) => id === contact.id) ? people : [...people, contact];
}

const typed = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100).replace(".", ",");
