import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { DateText } from "@/app/_ui/kit/date-text";
import { CounterLink, CounterRow } from "@/app/_ui/kit/filter";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { norwegianRoles } from "@/lib/norwegian/access";
import {
  type PeopleKey,
  type PersonInTraining,
  peopleInTraining,
} from "@/lib/norwegian/queries/people";
import { SKILLS } from "@/lib/norwegian/rules/codes";
import { levelsInWords } from "@/lib/norwegian/rules/kept-standing";
import { LIST_FILTERS, type ListFilter, listFilter } from "@/lib/norwegian/rules/list-filter";
import { hasRole } from "@/lib/platform/context";
import { isPlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import { norwegianFigures } from "@/lib/steering/queries/norwegian-figures";
import { Figures } from "./figures.view";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const base = "/program/norsk";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("norwegian.list");
  return { title: t("title") };
}

/** Those in training: who is to be measured, whose right ends, and who is near or stands still. */
export default async function NorwegianListPage({ searchParams }: Props) {
  const { actor, today } = await requireRole(base, ...norwegianRoles);
  const asked = await searchParams;
  const filter = listFilter(asked.vis);
  const after = keyOf(asked.etter);
  const { list, figures } = await read(async (scope) => {
    const [list, figures] = await Promise.all([
      peopleInTraining(scope, filter, after),
      hasRole(actor, "manager") ? norwegianFigures(scope) : null,
    ]);
    return { list, figures };
  });
  const t = await getTranslations("norwegian.list");
  const f = await getTranslations("norwegian.figures");
  const words = await getTranslations("norwegian");
  const areas = await getTranslations("attendance.areas");
  const hrefOf = (of: ListFilter) => (of === "all" ? base : `${base}?vis=${of}`);
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: areas("title"), href: "/program" }]}
      />
      <CounterRow label={t("filter")}>
        {LIST_FILTERS.map((one) => (
          <CounterLink
            key={one}
            href={hrefOf(one)}
            count={list.counts[one]}
            label={t(`filters.${one}`)}
            current={one === filter}
          />
        ))}
      </CounterRow>
      <DataTable
        caption={t(`filters.${filter}`)}
        rows={list.rows}
        rowKey={({ caseId, personId }) => `${caseId} ${personId}`}
        rowHref={({ caseId, personId }) => `/saker/${caseId}/program/norsk/${personId}`}
        empty={<EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
        columns={[
          { key: "person", header: t("person"), primary: true, cell: ({ name }) => name },
          ...SKILLS.map((skill) => ({
            key: skill,
            header: words(`skills.${skill}`),
            besideOnPhone: true,
            cell: ({ levels }: PersonInTraining) => {
              const level = levelsInWords(levels).find((one) => one.skill === skill)?.level;
              if (level !== "UNDER_A1") return level ?? "–";
              return (
                <>
                  <span aria-hidden="true">&lt;A1</span>
                  <span className="sr-only">{words(`levels.${level}`)}</span>
                </>
              );
            },
          })),
          {
            key: "goal",
            header: t("goalColumn"),
            cell: ({ goalReachedOn }) => goalReachedOn && <Tag tone="success">{t("goal")}</Tag>,
          },
          {
            key: "measured",
            header: t("measured"),
            cell: ({ measuredOn }) => (measuredOn ? <DateText value={measuredOn} /> : t("never")),
          },
          {
            key: "right",
            header: t("right"),
            cell: ({ rightEndsOn }) => (rightEndsOn ? <DateText value={rightEndsOn} /> : "–"),
          },
          {
            key: "civics",
            header: t("civics"),
            cell: ({ civicsDoneOn, civicsDueOn }) => {
              if (civicsDoneOn) return t("civicsDone");
              if (!civicsDueOn) return "–";
              const by = (
                <>
                  {t("civicsDue")} <DateText value={civicsDueOn} />
                </>
              );
              return civicsDueOn < today ? <Tag tone="warning">{by}</Tag> : by;
            },
          },
          {
            key: "test",
            header: t("test"),
            cell: ({ testOn }) => (testOn ? <DateText value={testOn} /> : "–"),
          },
        ]}
      />
      <Pagination
        label={t("pages")}
        {...(after && { previousHref: hrefOf(filter) })}
        {...(list.next && { nextHref: `${base}?vis=${filter}&etter=${list.next}` })}
      />
      {figures && (
        <Section title={f("title")} id="tall">
          <Figures {...figures} />
        </Section>
      )}
    </Page>
  );
}

/** The key of a page, as it stands in the address; anything else is the first page. */
function keyOf(asked: string | string[] | undefined): PeopleKey | null {
  const [on = "", personId = "", caseId = ""] = typeof asked === "string" ? asked.split("_") : [];
  return isPlainDate(on) || on === "9999-12-31"
    ? isId(personId) && isId(caseId)
      ? { on, personId, caseId }
      : null
    : null;
}
