import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { useDayTimes } from "@/app/_ui/programme/use-day-times";
import { useHours } from "@/app/_ui/programme/use-hours";
import { isWorkDirected } from "@/lib/programme/rules/codes";
import { elementName } from "@/lib/programme/rules/element-name";
import type { PlanElement, WholePlan } from "@/lib/programme/types";
import styles from "./plan.module.css";
import { removeElementAction } from "./remove-element.action";

/** What the programme holds: each element with its period, hours, place and reason. */
export function ElementsView({
  whole: { elements },
  base,
  mayChange,
}: {
  whole: WholePlan;
  base: string;
  mayChange: boolean;
}) {
  const t = useTranslations("programme.plan");
  return (
    <Section
      id="elementer"
      title={t("elements")}
      actions={
        <Row>
          <AppLink href={`${base}/uke`}>{t("seeWeeks")}</AppLink>
          {mayChange && (
            <LinkButton href={`${base}/plan/element`} variant="secondary" size="sm">
              {t("addElement")}
            </LinkButton>
          )}
        </Row>
      }
    >
      {elements.length === 0 ? (
        <p>{t("noElements")}</p>
      ) : (
        <ul className={styles.list}>
          {elements.map((element) => (
            <li key={element.lineId} className={styles.part}>
              <ElementWords element={element} />
              {mayChange && <ElementActs element={element} base={base} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ElementWords({ element }: { element: PlanElement }) {
  const t = useTranslations("programme");
  const codes = useTranslations("codes.plan_element");
  const hours = useHours();
  const dayTimes = useDayTimes();
  const { kind, title, times, provider, place, reason } = element;
  return (
    <>
      <Row justify="between">
        <span className={styles.partName}>{elementName(codes(kind as "norwegian"), title)}</span>
        <Row>
          {isWorkDirected(kind) && <Tag tone="accent">{t("plan.workDirected")}</Tag>}
          {element.followsSchool && <Tag>{t("plan.followsSchool")}</Tag>}
        </Row>
      </Row>
      <p>
        {t("plan.perWeek", { hours: hours(element.minutesPerWeek) })},{" "}
        <DateText value={element.fromOn} />–<DateText value={element.toOn} />
      </p>
      {times.length > 0 && <p className={styles.quiet}>{dayTimes(times)}</p>}
      {(provider || place) && (
        <p className={styles.quiet}>{[provider, place].filter(Boolean).join(", ")}</p>
      )}
      {reason && <p>{reason}</p>}
    </>
  );
}

function ElementActs({ element, base }: { element: PlanElement; base: string }) {
  const t = useTranslations("programme.plan");
  const codes = useTranslations("codes.plan_element");
  const name = element.title ?? codes(element.kind as "norwegian");
  return (
    <Row>
      <AppLink href={`${base}/plan/element?id=${element.id}`}>
        <span aria-hidden="true">{t("changePart")}</span>
        <span className="sr-only">{t("changeNamed", { name })}</span>
      </AppLink>
      <Disclosure summary={t("removePart")}>
        <p>{t("removeElementHint")}</p>
        <Messages namespaces={["programme.errors", "cases.errors"]}>
          <ConfirmActForm
            action={removeElementAction}
            hidden={{ elementId: element.id, version: element.version }}
            label={t("removeNamed", { name })}
            variant="secondary"
            tone="danger"
          />
        </Messages>
      </Disclosure>
    </Row>
  );
}
