import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Chips } from "@/app/_ui/checklists/chips";
import { Reminders } from "@/app/_ui/deadlines/reminders";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { CounterLink, CounterRow } from "@/app/_ui/kit/filter";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { dayCounters, dayLines } from "@/lib/casework/queries/my-day";
import { ownReminders } from "@/lib/casework/queries/reminders";
import { whoseFirst } from "@/lib/casework/rules/due-counts";
import type { DayCounter, DayFilter, WaitingCounter, Whose } from "@/lib/casework/types";
import { caseRoles, hasRole, type Role } from "@/lib/platform/context";
import { yearTasks } from "@/lib/reconciliation/queries/year-tasks";
import { openFlags } from "@/lib/watch/queries/flags";
import { DayList } from "./day-list.view";
import styles from "./oversikt.module.css";
import { OwnWork } from "./own-work.view";
import { Places } from "./places.view";
import { YearTasks } from "./year-tasks.view";

type Props = { searchParams: Promise<{ vis?: string; hvem?: string }> };

/** The words of the address for each filter. */
const WORDS: Record<DayFilter, string> = {
  overdue: "over-fristen",
  due_nearest: "frist-naermest",
  due_near: "frist-snart",
  due_ahead: "frist-fremover",
  awaiting_answer: "fordelingsliste",
  sessions_today: "veiledning-i-dag",
  agreements: "avtaler",
  drafts: "utkast",
  new_cases: "nye-saker",
  risks: "se-narmere",
  emergency_access: "nodtilgang",
};
const FILTERS = Object.keys(WORDS) as DayFilter[];
const LISTS: Record<WaitingCounter, string> = {
  waits_for_municipality: "/selvbosetting?venter=municipality",
  waits_for_imdi: "/selvbosetting?venter=imdi",
};
const TONES = {
  overdue: "danger",
  due_nearest: "warning",
  awaiting_answer: "warning",
  emergency_access: "warning",
} as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("oversikt");
  return { title: t("title") };
}

/** What waits for one today: counters, each of them a filter of the list below. */
export default async function DayPage({ searchParams }: Props) {
  const { vis, hvem } = await searchParams;
  const { whose, counters, chosen, list, reminders, years, flags, actor, today } = await read(
    async (scope) => {
      const whose = whoseCases(hvem, scope.actor.roles);
      const { actor, today } = scope;
      const [counters, reminders, years, flags] = await Promise.all([
        dayCounters(scope, whose),
        ownReminders(scope),
        yearTasks(scope),
        openFlags(scope),
      ]);
      const chosen = chosenFrom(counters, vis);
      const list = await dayLines(scope, whose, chosen);
      return { whose, counters, chosen, list, reminders, years, flags, actor, today };
    },
  );
  const t = await getTranslations("oversikt");
  const watch = await getTranslations("watch.task");
  const format = await getFormatter();
  const day = format.dateTime(new Date(`${today}T12:00:00Z`), {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const count = (filter: DayFilter) =>
    counters.find((counter) => counter.filter === filter)?.count ?? 0;
  const daysOf = (filter: DayFilter) =>
    counters.find((counter) => counter.filter === filter)?.days ?? 0;
  const works = hasRole(actor, ...caseRoles);
  const href = (filter: DayFilter, whom: Whose) =>
    `/oversikt?vis=${WORDS[filter]}&hvem=${whom === "team" ? "alle" : "mine"}`;
  if (!works) {
    return (
      <Page>
        <PageHeader title={t("heading", { name: actor.name })} meta={day} />
        <OwnWork actor={actor} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title={t("heading", { name: actor.name })}
        meta={day}
        lead={t("summary", {
          overdue: count("overdue"),
          soon: count("due_nearest"),
          days: daysOf("due_nearest"),
        })}
      />
      <Chips
        label={t("whose.label")}
        chips={(["mine", "team"] as const).map((whom) => ({
          href: href(chosen, whom),
          label: t(`whose.${whom}`),
          current: whose === whom,
        }))}
      />
      <div className={styles.counters}>
        <CounterRow label={t("counters")}>
          {counters.map(({ filter, count: number, days }) =>
            isFilter(filter) ? (
              <CounterLink
                key={filter}
                href={href(filter, whose)}
                count={number}
                label={t(`filters.${filter}`, { days: days ?? 0 })}
                tone={TONES[filter as keyof typeof TONES] ?? "neutral"}
                current={filter === chosen}
              />
            ) : (
              number > 0 && (
                <CounterLink
                  key={filter}
                  href={LISTS[filter]}
                  count={number}
                  label={t(`waiting.${filter}`)}
                />
              )
            ),
          )}
        </CounterRow>
      </div>
      <YearTasks tasks={years} today={today} />
      <Section title={t(`filters.${chosen}`, { days: daysOf(chosen) })}>
        {list.lines.length > 0 ? (
          <DayList lines={list.lines} today={today} />
        ) : (
          <EmptyState
            level={3}
            title={t(`empty.${chosen}.title`, { days: daysOf(chosen) })}
            action={
              whose === "mine" && <AppLink href={href(chosen, "team")}>{t("toTeam")}</AppLink>
            }
          >
            {t(`empty.${chosen}.text`)}
          </EmptyState>
        )}
        {list.more && <p>{t("more", { count: list.lines.length })}</p>}
      </Section>
      <Reminders lines={reminders} today={today} />
      <Places roles={actor.roles} />
      {flags !== null && (
        <Card title={watch("title")} href="/oppmerksomhet">
          <p>{watch("text", { count: flags })}</p>
        </Card>
      )}
    </Page>
  );
}

const isFilter = (filter: DayCounter["filter"]): filter is DayFilter => filter in WORDS;

/** Whose cases the address asks for. */
function whoseCases(asked: string | undefined, roles: readonly Role[]): Whose {
  if (asked === "alle") return "team";
  if (asked === "mine") return "mine";
  return whoseFirst(roles);
}

/** The filter of the address; without one, the first that has something in it. */
function chosenFrom(counters: readonly DayCounter[], word: string | undefined): DayFilter {
  const asked = FILTERS.find((filter) => WORDS[filter] === word);
  if (asked && (counters.length === 0 || counters.some(({ filter }) => filter === asked))) {
    return asked;
  }
  const filters = counters.filter(({ count }) => count > 0).map(({ filter }) => filter);
  return filters.find(isFilter) ?? "overdue";
}
