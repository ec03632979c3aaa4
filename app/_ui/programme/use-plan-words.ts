import { useFormatter, useTranslations } from "next-intl";
import type { PlainDate } from "@/lib/platform/dates";
import { elementName } from "@/lib/programme/rules/element-name";
import type { ComparedField } from "@/lib/programme/rules/plan-difference";
import type { IntegrationPlan, PlanElement, SubGoal } from "@/lib/programme/types";
import { useDayTimes } from "./use-day-times";
import { useHours } from "./use-hours";

/** Parts of a plan in one line of words each, to be held against each other. */
export function usePlanWords() {
  const t = useTranslations("programme");
  const codes = useTranslations("codes.plan_element");
  const format = useFormatter();
  const hours = useHours();
  const dayTimes = useDayTimes();
  const day = (value: PlainDate) =>
    format.dateTime(new Date(`${value}T12:00:00Z`), {
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
      timeZone: "UTC",
    });

  const ofField = (plan: IntegrationPlan, field: ComparedField): string => {
    const value = plan[field];
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return "–";
    if (field === "endGoal") return t(`goal.${value as "work"}`);
    if (field === "combinedEducation") return t(`combined.${value as "none"}`);
    if (field === "startsOn" || field === "endsOn") return day(String(value));
    if (field === "vacations") {
      return plan.vacations.map(({ from, to }) => `${day(from)}–${day(to)}`).join(", ");
    }
    if (typeof value === "boolean") return t(value ? "plan.yes" : "plan.no");
    return Array.isArray(value) ? value.join("; ") : String(value);
  };

  const ofElement = (element: PlanElement): string =>
    [
      elementName(codes(element.kind as "norwegian"), element.title),
      t("plan.perWeek", { hours: hours(element.minutesPerWeek) }),
      `${day(element.fromOn)}–${day(element.toOn)}`,
      dayTimes(element.times),
      element.followsSchool && t("plan.followsSchool"),
      element.provider,
      element.place,
      element.reason,
    ]
      .filter(Boolean)
      .join(", ");

  const ofSubGoal = ({ kind, text, measure, dueOn }: SubGoal): string =>
    [t(`subGoal.${kind}`), text, measure, dueOn && day(dueOn)].filter(Boolean).join(", ");

  return { ofField, ofElement, ofSubGoal };
}
