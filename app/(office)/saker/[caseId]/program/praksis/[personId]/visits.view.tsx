import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row, Section } from "@/app/_ui/kit/page";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/placements/placements.module.css";
import type { VisitStanding } from "@/lib/placements/rules/codes";
import type { PlacementTask, PlacementVisit, WholePlacement } from "@/lib/placements/types";
import { finishTaskAction } from "./finish-task.action";

const TONES: Record<VisitStanding, Tone> = {
  well: "success",
  needs_change: "warning",
  at_risk: "danger",
};

/** Visits that are agreed on and that were held, with what was agreed in each. */
export function Visits({
  placement: { id, visits, tasksAgreed, endedOn },
  base,
  mayWrite,
  today,
}: {
  placement: WholePlacement;
  base: string;
  mayWrite: boolean;
  today: string;
}) {
  const t = useTranslations("placements.person");
  const open = mayWrite && endedOn === null;
  const shown = visits.filter(({ heldOn }) => heldOn || endedOn === null);
  return (
    <Section
      title={t("visits")}
      level={3}
      actions={
        open && (
          <Row>
            <LinkButton href={`${base}/besok?id=${id}`} variant="secondary" size="sm">
              {t("addVisit")}
            </LinkButton>
            <LinkButton href={`${base}/dag?id=${id}`} variant="secondary" size="sm">
              {t("planVisit")}
            </LinkButton>
          </Row>
        )
      }
    >
      {shown.length === 0 ? (
        <p>{t("noVisits")}</p>
      ) : (
        <ul className={styles.rows}>
          {shown.map((visit) => (
            <li key={visit.id}>
              <Visit visit={visit} links={open ? { base, placementId: id } : null} today={today} />
              {tasksAgreed
                .filter(({ visitId }) => visitId === visit.id)
                .map((task) => (
                  <Task key={task.id} task={task} mayWrite={mayWrite} />
                ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Visit({
  visit: { id, plannedOn, heldOn, standing, summary, heldByName },
  links,
  today,
}: {
  visit: PlacementVisit;
  links: { base: string; placementId: string } | null;
  today: string;
}) {
  const t = useTranslations("placements");
  if (heldOn && standing) {
    return (
      <>
        <Row>
          <strong>
            <DateText value={heldOn} />
          </strong>
          <Tag tone={TONES[standing]}>{t(`standing.${standing}`)}</Tag>
          <span className={styles.quiet}>{heldByName}</span>
        </Row>
        <span className={styles.words}>{summary}</span>
      </>
    );
  }
  const to = (handling: string) =>
    links && `${links.base}/${handling}?id=${links.placementId}&besok=${id}`;
  return (
    <Row>
      <strong>
        <DateText value={plannedOn} />
      </strong>
      <span>{t("person.planned")}</span>
      {plannedOn < today && <Tag tone="warning">{t("person.late")}</Tag>}
      {links && (
        <>
          <AppLink href={to("besok") ?? ""}>
            <span aria-hidden="true">{t("person.hold")}</span>
            <span className="sr-only">{t("person.holdOf", { day: plannedOn })}</span>
          </AppLink>
          <AppLink href={to("dag") ?? ""}>
            <span aria-hidden="true">{t("person.move")}</span>
            <span className="sr-only">{t("person.moveOf", { day: plannedOn })}</span>
          </AppLink>
        </>
      )}
    </Row>
  );
}

function Task({ task, mayWrite }: { task: PlacementTask; mayWrite: boolean }) {
  const t = useTranslations("placements");
  const { id, version, body, responsible, dueOn, doneOn } = task;
  return (
    <Row justify="between">
      <span>
        {t(`owner.${responsible}`)}: {body}{" "}
        <span className={styles.quiet}>
          {doneOn
            ? t.rich("person.doneOn", { day: () => <DateText value={doneOn} /> })
            : dueOn && t.rich("person.dueBy", { day: () => <DateText value={dueOn} /> })}
        </span>
      </span>
      {mayWrite && (
        <ConfirmActForm
          action={finishTaskAction}
          hidden={{ taskId: id, version, done: doneOn ? "no" : "yes" }}
          label={t(doneOn ? "person.unfinish" : "person.finish")}
          variant={doneOn ? "tertiary" : "secondary"}
          size="sm"
        />
      )}
    </Row>
  );
}
