import { useTranslations } from "next-intl";
import {
  type CompletionTexts,
  followGroups,
  handoverGroups,
} from "@/app/_ui/completion/completion-groups";
import type { Draft } from "@/app/_ui/form/form-draft.client";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import type { PersonCompletion } from "@/lib/completion/queries/person-completion";
import { isCalledFor, type StepOn } from "@/lib/completion/rules/steps";
import type { Handover } from "@/lib/completion/types";
import styles from "./completion.module.css";
import { followHandoverAction } from "./follow-handover.action";
import { recordHandoverAction } from "./record-handover.action";

/** Who follows up after the programme, and what they may be told. */
export function HandoverView({
  shown,
  texts,
  steps,
  draft,
  locale,
}: {
  shown: PersonCompletion;
  texts: CompletionTexts;
  steps: readonly StepOn[];
  draft: Draft;
  locale: string;
}) {
  const t = useTranslations("completion");
  const { handovers, programme, mayWrite, today, head } = shown;
  return (
    <div id="overforing" className={styles.anchor}>
      <Section title={t("step.overforing")}>
        <p className={styles.lead}>{t("handover.lead")}</p>
        {handovers.length === 0 && <p className={styles.quiet}>{t("handover.none")}</p>}
        {handovers.toReversed().map((handover) => (
          <HandoverCard key={handover.id} handover={handover} texts={texts} mayWrite={mayWrite} />
        ))}
        {mayWrite && head.status !== "open" && (
          <p className={styles.quiet}>{t("handover.closed")}</p>
        )}
        {mayWrite && (
          <Disclosure
            summary={t(handovers.length > 0 ? "handover.more" : "handover.record")}
            open={draft.kept !== null || isCalledFor(steps, "overforing")}
          >
            <GroupsForm
              key={handovers.length}
              act="record-handover"
              action={recordHandoverAction}
              label={t("handover.record")}
              groups={handoverGroups(texts)}
              hidden={{ participationId: programme.id }}
              values={{ heldOn: today, participantPresent: "true", noteLanguage: locale }}
              draft={draft}
              submit={t("handover.record")}
            />
          </Disclosure>
        )}
      </Section>
    </div>
  );
}

function HandoverCard({
  handover,
  texts,
  mayWrite,
}: {
  handover: Handover;
  texts: CompletionTexts;
  mayWrite: boolean;
}) {
  const t = useTranslations("completion");
  const { receiver, receiverName, consent, documentId, acknowledgedOn, shared } = handover;
  return (
    <Card
      title={receiverName}
      level={3}
      actions={
        acknowledgedOn ? (
          <Tag tone="success">
            {t.rich("handover.acknowledged", {
              day: () => <DateText value={acknowledgedOn} />,
              who: handover.acknowledgedBy ?? "",
            })}
          </Tag>
        ) : (
          <Tag tone="info">{t("handover.waiting")}</Tag>
        )
      }
    >
      {consent === "withdrawn" && <Alert tone="warning">{t("handover.withdrawn")}</Alert>}
      <DefinitionList
        columns={2}
        items={[
          { term: t("field.receiver"), value: t(`receiver.${receiver}`) },
          {
            term: t("field.contactPerson"),
            value: [handover.contactPerson, handover.contactDetails].filter(Boolean).join(", "),
          },
          {
            term: t("field.heldOn"),
            value: <DateText value={handover.heldOn} />,
            note: t(handover.participantPresent ? "handover.present" : "handover.notPresent"),
          },
          ...(handover.firstMeetingOn
            ? [
                {
                  term: t("field.firstMeetingOn"),
                  value: <DateText value={handover.firstMeetingOn} />,
                },
              ]
            : []),
          { term: t("field.agreed"), value: handover.agreed },
          {
            term: t("handover.shared"),
            value:
              shared.length > 0
                ? shared.map((part) => t(`shared.${part}`)).join("; ")
                : t(`consent.${consent}`),
          },
          ...(handover.sentOn
            ? [{ term: t("field.sentOn"), value: <DateText value={handover.sentOn} /> }]
            : []),
        ]}
      />
      {documentId ? (
        <p>
          <AppLink href={`/api/dokumenter/${documentId}`}>{t("handover.note")}</AppLink>
        </p>
      ) : (
        consent === "refused" && <p className={styles.quiet}>{t("handover.noNote")}</p>
      )}
      {mayWrite && (
        <Disclosure summary={t("handover.follow", { receiver: receiverName })}>
          <GroupsForm
            key={handover.version}
            act="follow-handover"
            action={followHandoverAction}
            label={t("handover.follow", { receiver: receiverName })}
            groups={followGroups(texts, consent === "given")}
            hidden={{ handoverId: handover.id }}
            values={{
              sentOn: handover.sentOn,
              acknowledgedOn,
              acknowledgedBy: handover.acknowledgedBy,
            }}
            version={handover.version}
            submit={t("person.save")}
          />
        </Disclosure>
      )}
    </Card>
  );
}
