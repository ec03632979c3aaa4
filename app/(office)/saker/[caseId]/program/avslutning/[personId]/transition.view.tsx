import { useTranslations } from "next-intl";
import { type CompletionTexts, talkGroups } from "@/app/_ui/completion/completion-groups";
import { Alert } from "@/app/_ui/kit/alert";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import type { PersonCompletion } from "@/lib/completion/queries/person-completion";
import { isCalledFor, type StepOn } from "@/lib/completion/rules/steps";
import {
  longestGap,
  nextTalkBy,
  transitionDueOn,
  transitionHeldOn,
} from "@/lib/completion/rules/talks";
import type { TransitionTalk } from "@/lib/completion/types";
import styles from "./completion.module.css";
import { recordTalkAction } from "./record-talk.action";

/** So many talks are shown; the others are unfolded. */
const SHOWN = 3;

/** The talk three months before the end, and those that follow. */
export function Transition({
  shown,
  texts,
  steps,
}: {
  shown: PersonCompletion;
  texts: CompletionTexts;
  steps: readonly StepOn[];
}) {
  const t = useTranslations("completion");
  const { programme, talks, today, mayWrite, endGoalAtRisk } = shown;
  const held = transitionHeldOn(talks);
  const gap = longestGap(programme, talks, today);
  const next = nextTalkBy(programme, talks, today);
  const planned = talks.findLast(({ continuationPlan }) => continuationPlan);
  return (
    <div id="overgang" className={styles.anchor}>
      <Section title={t("step.overgang")}>
        <p className={styles.lead}>{t("transition.lead")}</p>
        <DefinitionList
          columns={3}
          items={[
            {
              term: t(held ? "transition.held" : "transition.due"),
              value: <DateText value={held ?? transitionDueOn(programme)} />,
            },
            ...(next ? [{ term: t("transition.nextBy"), value: <DateText value={next} /> }] : []),
            ...(gap !== null
              ? [{ term: t("transition.gap"), value: t("transition.days", { count: gap }) }]
              : []),
          ]}
        />
        {endGoalAtRisk && !planned && !programme.endedOn && (
          <Alert tone="warning">{t("transition.atRisk")}</Alert>
        )}
        {talks.length === 0 ? (
          <p className={styles.quiet}>{t("transition.none")}</p>
        ) : (
          <>
            <Talks talks={talks.slice(-SHOWN).toReversed()} />
            {talks.length > SHOWN && (
              <Disclosure summary={t("after.earlier")}>
                <Talks talks={talks.slice(0, -SHOWN).toReversed()} />
              </Disclosure>
            )}
          </>
        )}
        {mayWrite && (
          <Disclosure
            summary={t("transition.record")}
            open={talks.length === 0 && isCalledFor(steps, "overgang")}
          >
            <GroupsForm
              key={talks.length}
              act="record-talk"
              action={recordTalkAction}
              label={t("transition.record")}
              groups={talkGroups(texts)}
              hidden={{ participationId: programme.id }}
              values={{
                kind: held ? "follow_up" : "transition",
                onDay: today,
                outcome: "held",
              }}
              submit={t("transition.record")}
            />
          </Disclosure>
        )}
      </Section>
    </div>
  );
}

function Talks({ talks }: { talks: readonly TransitionTalk[] }) {
  const t = useTranslations("completion");
  return (
    <ul className={styles.list} aria-label={t("transition.talks")}>
      {talks.map((talk) => (
        <li key={talk.id}>
          <span>
            <span className={styles.name}>
              <DateText value={talk.onDay} /> · {t(`talkKind.${talk.kind}`)}
            </span>{" "}
            · {t(`talkOutcome.${talk.outcome}`)}
          </span>
          {talk.continuationPlan && (
            <p>
              {t("transition.plan")}: {talk.continuationPlan}
            </p>
          )}
          {talk.note && <p>{talk.note}</p>}
          <span className={styles.quiet}>
            {talk.recordedByName}
            {talk.interpreterUse &&
              talk.interpreterUse !== "not_needed" &&
              ` · ${t(`interpreter.${talk.interpreterUse}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
