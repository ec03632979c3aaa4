import {
  CheckmarkCircleFillIcon,
  ChevronRightCircleFillIcon,
  CircleIcon,
  CircleSlashIcon,
} from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { FLOW_ENDS, type FlowAct, type FlowState } from "@/lib/settlement/rules/flow-states";
import type { Milestone, Whereabouts } from "@/lib/settlement/rules/whereabouts";
import { LinkButton } from "../kit/button";
import { DateText } from "../kit/date-text";
import { Disclosure } from "../kit/disclosure";
import { Tag, type Tone } from "../kit/tag";
import { actAddress } from "./address";
import styles from "./settlement.module.css";

const ENDS: readonly FlowState[] = FLOW_ENDS;
const SETTLED: readonly FlowState[] = ["settled", "established", "programme_decided"];

function toneOf(state: FlowState): Tone {
  if (ENDS.includes(state)) return "warning";
  return SETTLED.includes(state) ? "success" : "info";
}

/** Where those of a household who stand together are, what comes next, and the way there. */
export function WhereaboutsCard({
  group,
  caseId,
  named,
  mayAct,
  byApplication = [],
}: {
  group: Whereabouts;
  caseId: string;
  /** Whether the card says whom it is about. */
  named: boolean;
  mayAct: boolean;
  /** Acts that follow from one on the application for agreed self-settlement. */
  byApplication?: readonly FlowAct[];
}) {
  const t = useTranslations("settlement");
  const { people, state, on, way, next } = group;
  const who = people.map(({ name }) => name).join(", ");
  const settled = SETTLED.includes(state);
  const follows = next !== null && byApplication.includes(next.act);
  const list = <Way way={way} />;
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <div className={styles.what}>
          {named && <h3 className={styles.who}>{who}</h3>}
          <span className={styles.where}>
            <Tag tone={toneOf(state)}>{t(`states.${state}`)}</Tag>
            {on && <DateText value={on} />}
          </span>
        </div>
        {mayAct && next && (
          <LinkButton
            href={
              follows
                ? `/saker/${caseId}/selvbosetting`
                : actAddress(next.act, caseId, people[0]?.personId)
            }
            variant={settled ? "secondary" : "primary"}
            size="sm"
          >
            {follows ? t("page.inApplication") : t(`acts.${next.act}`)}
            {named && <span className="sr-only">: {who}</span>}
          </LinkButton>
        )}
      </div>
      {mayAct && follows && <p className={styles.quiet}>{t("page.followsFromApplication")}</p>}
      {mayAct && !follows && next?.act === "register_settlement" && (
        <p className={styles.quiet}>{t("page.waitsFor", { who: t(`by.${next.by}`) })}</p>
      )}
      {settled || ENDS.includes(state) ? (
        <Disclosure summary={t("page.way")}>{list}</Disclosure>
      ) : (
        list
      )}
    </div>
  );
}

function Way({ way }: { way: readonly Milestone[] }) {
  const t = useTranslations("settlement");
  return (
    <ol className={styles.way}>
      {way.map(({ state, on, mark, may }) => (
        <li key={state} className={styles.milestone} data-mark={mark}>
          <MarkIcon mark={mark} />
          <span>
            {t(`states.${state}`)}
            {may && !on && <span className={styles.quiet}> · {t("page.may")}</span>}
          </span>
          <span className={styles.quiet}>
            {on ? (
              <DateText value={on} />
            ) : mark === "gap" ? (
              t("page.gap")
            ) : mark === "next" ? (
              t("page.next")
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

function MarkIcon({ mark }: { mark: Milestone["mark"] }) {
  if (mark === "done") return <CheckmarkCircleFillIcon aria-hidden />;
  if (mark === "next") return <ChevronRightCircleFillIcon aria-hidden />;
  if (mark === "gap") return <CircleSlashIcon aria-hidden />;
  return <CircleIcon aria-hidden />;
}
