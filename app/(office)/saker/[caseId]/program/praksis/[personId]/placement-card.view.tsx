import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/placements/placements.module.css";
import { StateTag } from "@/app/_ui/placements/state-tag";
import { isChangedSince, termsOf } from "@/lib/placements/rules/agreement-terms";
import { ledToJob } from "@/lib/placements/rules/codes";
import { overlappingOf, type PlanLine } from "@/lib/placements/rules/hours";
import { missingBeforeStart, stateOf } from "@/lib/placements/rules/standing";
import type { WholePlacement } from "@/lib/placements/types";
import { HoursNote } from "./hours-note.view";
import { removePlacementAction } from "./remove-placement.action";
import { Visits } from "./visits.view";

type Given = {
  placement: WholePlacement;
  all: readonly WholePlacement[];
  lines: readonly PlanLine[];
  base: string;
  mayWrite: boolean;
  today: string;
};

/** One placement: what is agreed, how it goes, what the employer says, and what came of it. */
export function PlacementCard({ placement, all, lines, base, mayWrite, today }: Given) {
  const t = useTranslations("placements");
  const { employer, agreements, visits, endedOn, result } = placement;
  const state = stateOf(placement, today);
  const signed = agreements.at(-1);
  const missing = missingBeforeStart({
    ...placement,
    visits: visits.length,
    signedOn: signed?.signedOn ?? null,
  });
  const isChanged = signed && isChangedSince(signed.content.terms, termsOf(placement));
  const act = (handling: string) => `${base}/${handling}?id=${placement.id}`;
  const open = mayWrite && endedOn === null;
  const happened = agreements.length > 0 || visits.some(({ heldOn }) => heldOn);
  return (
    <Card
      id={placement.id}
      level={3}
      title={t("person.at", { kind: t(`kind.${placement.kind}`), employer: employer.name })}
      actions={
        <Row>
          {result && (
            <Tag tone={ledToJob(result) ? "success" : "neutral"}>{t(`result.${result}`)}</Tag>
          )}
          {!result && <StateTag state={state} />}
        </Row>
      }
    >
      {open && missing.length > 0 && <Missing missing={missing} late={state !== "agreed"} />}
      {open && isChanged && (
        <Alert tone="warning" level={3} title={t("person.changedTitle")}>
          <p>{t("person.changedText")}</p>
        </Alert>
      )}
      {overlappingOf(placement, all).map((other) => (
        <p key={other.id}>
          <Tag tone="warning">{t("person.overlap", { employer: other.employer.name })}</Tag>
        </p>
      ))}
      {endedOn ? (
        <>
          <Outcome placement={placement} />
          <Disclosure summary={t("person.before")}>
            <Stack gap="md">
              <Terms placement={placement} />
              {signed && <Signed agreement={signed} />}
              <Visits placement={placement} base={base} mayWrite={mayWrite} today={today} />
              <Said placement={placement} />
            </Stack>
          </Disclosure>
          {mayWrite && (
            <div>
              <LinkButton href={act("slutt")} variant="secondary" size="sm">
                {t("person.changeEnd")}
              </LinkButton>
            </div>
          )}
        </>
      ) : (
        <>
          <Terms placement={placement} />
          <HoursNote placement={placement} lines={lines} />
          <Row justify="between">
            {signed ? <Signed agreement={signed} /> : <span />}
            {open && (
              <Row>
                {(!signed || isChanged) && (
                  <LinkButton href={act("avtale")} size="sm">
                    {t(signed ? "person.signAnew" : "person.sign")}
                  </LinkButton>
                )}
                <LinkButton href={act("endre")} variant="secondary" size="sm">
                  {t("person.change")}
                </LinkButton>
              </Row>
            )}
          </Row>
          <Visits placement={placement} base={base} mayWrite={mayWrite} today={today} />
          <Said
            placement={placement}
            actions={
              open && (
                <LinkButton href={act("ansettelse")} variant="secondary" size="sm">
                  {t(placement.reviewedOn ? "person.askAgain" : "person.ask")}
                </LinkButton>
              )
            }
          />
          {open && (
            <Section
              title={t("person.outcome")}
              level={3}
              actions={
                <LinkButton
                  href={act("slutt")}
                  variant={state === "past_end" ? "primary" : "secondary"}
                  size="sm"
                >
                  {t("person.end")}
                </LinkButton>
              }
            >
              <p className={styles.quiet}>{t("person.noOutcome")}</p>
            </Section>
          )}
        </>
      )}
      {open && !happened && (
        <Disclosure summary={t("person.removeWhy")}>
          <ConfirmActForm
            action={removePlacementAction}
            hidden={{ placementId: placement.id, version: placement.version }}
            label={t("person.remove")}
            tone="danger"
            variant="secondary"
            size="sm"
          />
        </Disclosure>
      )}
    </Card>
  );
}

function Missing({
  missing,
  late,
}: {
  missing: ReturnType<typeof missingBeforeStart>;
  late: boolean;
}) {
  const t = useTranslations("placements.person");
  const format = useFormatter();
  return (
    <Alert tone={late ? "warning" : "info"} level={3} title={t("missingTitle")}>
      <p>{format.list(missing.map((one) => t(`missing.${one}`)))}</p>
    </Alert>
  );
}

function Terms({ placement }: { placement: WholePlacement }) {
  const t = useTranslations("placements");
  const format = useFormatter();
  const { contact, norwegianInHours, subsidy, subsidyFrom, subsidyTo, insurance } = placement;
  return (
    <DefinitionList
      columns={2}
      items={[
        {
          term: t("person.period"),
          value: (
            <>
              <DateText value={placement.fromOn} />–<DateText value={placement.toOn} />
            </>
          ),
          note: t("person.perWeek", { hours: format.number(placement.minutesPerWeek / 60) }),
        },
        {
          term: t("field.employerPersonId"),
          value: contact && [contact.name, contact.phone].filter(Boolean).join(", "),
        },
        { term: t("field.goals"), value: placement.goals },
        { term: t("field.workTasks"), value: placement.tasks },
        { term: t("field.municipalContact"), value: placement.municipalContact },
        {
          term: t("field.norwegianInHours"),
          value: norwegianInHours && t(`norwegian.${norwegianInHours}`),
          note: placement.norwegianNote,
        },
        {
          term: t("field.subsidy"),
          value: subsidy && t(`subsidy.${subsidy}`),
          note: (subsidyFrom || subsidyTo) && (
            <>
              <DateText value={subsidyFrom} />–<DateText value={subsidyTo} />
            </>
          ),
        },
        { term: t("field.insurance"), value: insurance && t(`insurance.${insurance}`) },
      ]}
    />
  );
}

function Signed({ agreement }: { agreement: WholePlacement["agreements"][number] }) {
  const t = useTranslations("placements.person");
  return (
    <span>
      {t.rich("signed", {
        day: () => <DateText value={agreement.signedOn} />,
        method: t(agreement.method === "paper" ? "onPaper" : "onScreen"),
      })}{" "}
      · <AppLink href={`/api/dokumenter/${agreement.documentId}`}>{t("document")}</AppLink>
    </span>
  );
}

/** What the employer says that it would take to hire. */
function Said({ placement, actions }: { placement: WholePlacement; actions?: ReactNode }) {
  const t = useTranslations("placements");
  const { reviewedOn, wouldHire, hiringNeeds, endedOn } = placement;
  if (endedOn && !reviewedOn) return null;
  return (
    <Section title={t("person.review")} level={3} actions={actions}>
      {reviewedOn && wouldHire ? (
        <Stack gap="sm">
          <p>
            {t("person.wouldHire", { answer: t(`hire.${wouldHire}`).toLowerCase() })} ·{" "}
            <DateText value={reviewedOn} />
          </p>
          <p className={styles.words}>{hiringNeeds}</p>
        </Stack>
      ) : (
        <p className={styles.quiet}>{t("person.notReviewed")}</p>
      )}
    </Section>
  );
}

/** How a placement that has ended went. */
function Outcome({ placement }: { placement: WholePlacement }) {
  const t = useTranslations("placements");
  const { fromOn, endedOn, jobFrom, resultNote, referenceGivenOn } = placement;
  return (
    <DefinitionList
      columns={3}
      items={[
        {
          term: t("person.period"),
          value: (
            <>
              <DateText value={fromOn} />–<DateText value={endedOn} />
            </>
          ),
        },
        ...(jobFrom ? [{ term: t("field.jobFrom"), value: <DateText value={jobFrom} /> }] : []),
        {
          term: t("field.referenceGivenOn"),
          value: referenceGivenOn && <DateText value={referenceGivenOn} />,
        },
        ...(resultNote ? [{ term: t("field.resultNote"), value: resultNote }] : []),
      ]}
    />
  );
}
