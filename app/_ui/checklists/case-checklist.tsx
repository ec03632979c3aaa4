import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import {
  type AskedItem,
  groupLines,
  isShown,
  ownLines,
  type Shown,
} from "@/lib/casework/rules/checklist-groups";
import type { CaseChecklist as Checklist, ChecklistLine as LineData } from "@/lib/casework/types";
import type { PlainDate } from "@/lib/platform/dates";
import { textFor } from "@/lib/routines/rules/guidance-text";
import type { Routine } from "@/lib/routines/types";
import { AppLink } from "../kit/app-link";
import { Disclosure } from "../kit/disclosure";
import { Section, Stack } from "../kit/page";
import { EmptyState } from "../kit/states";
import { Messages } from "../messages";
import { RoutineText } from "../routines/routine-text";
import { ChecklistItem } from "./checklist-item";
import { ChecklistItems, ChecklistLine } from "./checklist-lists";
import styles from "./checklists.module.css";
import { LineState } from "./line-state";
import { markEntryAction } from "./mark-entry.action";
import { MarkEntry } from "./mark-entry.client";
import { NewerEdition } from "./newer-edition";
import { ProofLinks } from "./proof-links";
import { ReopenForm } from "./reopen.form";
import { reopenEntryAction } from "./reopen-entry.action";

type Place = {
  caseId: string;
  today: PlainDate;
  /** Whether the lines can be marked: the case is open and one works with it. */
  mayMark: boolean;
  /** The line whose form is open from the start. */
  focus?: string | undefined;
};

/**
 * The checklist of a case, stage by stage: what presses first, what is done put away. With
 * `openOnly` it is a part of a page about more, and leads to the whole list.
 */
export function CaseChecklist({
  checklist,
  roles,
  whose = "mine",
  shown = "to_do",
  openOnly = false,
  filters,
  routines,
  ...place
}: Place & {
  checklist: Checklist;
  roles: readonly string[];
  whose?: "mine" | "all";
  shown?: Shown;
  openOnly?: boolean;
  filters?: ReactNode;
  /** The municipality's own guidance for the stages. */
  routines: readonly Routine[];
}) {
  const t = useTranslations("checklists.list");
  const inOrder = checklist.stages.toSorted((a, b) => Number(b.open) - Number(a.open));
  const stages = inOrder.flatMap(({ stage, open, lines }) => {
    const kept = (whose === "mine" ? ownLines(lines, roles) : lines).filter((line) =>
      isShown(line, shown),
    );
    const focused = lines.filter((line) => line.id === place.focus && !kept.includes(line));
    const all = [...focused, ...kept];
    const routine = open ? routines.find((one) => one.stage === stage) : undefined;
    const told = shown === "to_do" && routine && textFor(routine, "nb") !== null;
    return (open || !openOnly) && (all.length > 0 || told)
      ? [{ stage, open, lines: all, routine }]
      : [];
  });
  const newer = place.mayMark ? checklist.newerEdition : null;
  const lists = (
    <>
      {stages.map(({ stage, open, lines, routine }) => (
        <StageLists key={stage} {...{ stage, open, lines, routine, shown, ...place }} />
      ))}
      {stages.every(({ lines }) => lines.length === 0) && (
        <EmptyState title={t(`empty.${shown}.title`)} level={3}>
          {t(`empty.${shown}.text`)}
        </EmptyState>
      )}
    </>
  );
  return (
    <Messages namespaces={["checklists.mark", "checklists.errors", "cases.errors"]}>
      <Section
        title={t("title")}
        actions={
          openOnly && <AppLink href={`/saker/${place.caseId}/sjekkliste`}>{t("whole")}</AppLink>
        }
      >
        {newer && <NewerEdition caseId={place.caseId} edition={checklist.edition} newer={newer} />}
        {filters}
        <Stack gap="lg">{lists}</Stack>
      </Section>
    </Messages>
  );
}

function StageLists({
  stage,
  open,
  lines,
  routine,
  shown,
  ...place
}: Place & {
  stage: Checklist["stages"][number]["stage"];
  open: boolean;
  lines: readonly LineData[];
  routine: Routine | undefined;
  shown: Shown;
}) {
  const t = useTranslations("checklists");
  const { pressing, later, settled } = groupLines(lines, place.today);
  const holds = (items: readonly AskedItem[]) =>
    items.some((item) => item.lines.some((line) => line.id === place.focus));
  const toDo = lines.filter((line) => line.state === "open").length;
  return (
    <Section
      id={`steg-${stage}`}
      level={3}
      title={t(`stages.${stage}`)}
      actions={
        <span className={styles.tally}>
          {!open && <>{t("list.stageClosed")} · </>}
          {t("list.tally", { open: toDo, settled: lines.length - toDo })}
        </span>
      }
    >
      <Stack gap="sm">
        <RoutineText texts={routine} />
        {stage === "self_settlement_assessment" && (
          <p>
            <AppLink href="/veiviser/selvbosetting">{t("list.policy")}</AppLink>
          </p>
        )}
        {pressing.length > 0 && <Items items={pressing} {...place} />}
        {later.length > 0 &&
          (pressing.length === 0 ? (
            <Items items={later} {...place} />
          ) : (
            <Disclosure
              summary={t("list.later", { count: count(later) })}
              open={holds(later) || count(later) <= 5}
            >
              <Items items={later} {...place} />
            </Disclosure>
          ))}
        {settled.length > 0 && (
          <Disclosure
            summary={t("list.settled", { count: count(settled) })}
            open={shown === "settled" || holds(settled)}
          >
            <Items items={settled} {...place} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

const count = (items: readonly AskedItem[]) =>
  items.reduce((sum, item) => sum + item.lines.length, 0);

function Items({ items, ...place }: Place & { items: readonly AskedItem[] }) {
  return (
    <ChecklistItems>
      {items.map(({ key, lines }) => {
        const [first] = lines;
        return (
          first && (
            <ChecklistItem key={key} item={first}>
              {lines.map((line) => (
                <Line key={line.id} line={line} {...place} />
              ))}
            </ChecklistItem>
          )
        );
      })}
    </ChecklistItems>
  );
}

function Line({ line, caseId, today, mayMark, focus }: Place & { line: LineData }) {
  const t = useTranslations("checklists.item");
  const name = nameOf(line, t);
  const label = name ? `${line.text} ${name}` : line.text;
  const byHand = line.state === "done_by_hand" || line.state === "not_relevant";
  return (
    <ChecklistLine id={`item-${line.id}`}>
      <LineState
        line={line}
        name={name}
        today={today}
        proof={line.shownBy.length > 0 && <ProofLinks proofs={line.shownBy} caseId={caseId} />}
      />
      {line.withdrawnRounds.length > 0 && (
        <p className={styles.tally}>
          {t("withdrawnRounds", {
            rounds: line.withdrawnRounds.map((round) => t("round", { round })).join(", "),
            count: line.withdrawnRounds.length,
          })}
        </p>
      )}
      {mayMark && line.state === "open" && (
        <MarkEntry
          action={markEntryAction}
          hidden={{ entryId: line.id }}
          version={line.version}
          label={label}
          formHref={`/saker/${caseId}/sjekkliste?punkt=${line.id}#item-${line.id}`}
          open={line.id === focus}
        />
      )}
      {mayMark && byHand && (
        <ReopenForm
          action={reopenEntryAction}
          hidden={{ entryId: line.id, version: line.version }}
          label={label}
        />
      )}
    </ChecklistLine>
  );
}

/** Whom the line is asked of, and which round it is. */
function nameOf(line: LineData, t: ReturnType<typeof useTranslations<"checklists.item">>) {
  const round = line.repeats && line.round > 1 ? t("round", { round: line.round }) : null;
  return [line.subjectName, round].filter(Boolean).join(" · ") || null;
}
