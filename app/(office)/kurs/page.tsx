import { PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Columns, Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { Messages } from "@/app/_ui/messages";
import { courseReaders, courseRoles } from "@/lib/courses/access";
import { schoolBreaks } from "@/lib/courses/queries/breaks";
import { listCourses } from "@/lib/courses/queries/courses";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { hasRole } from "@/lib/platform/context";
import { isPlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import { Breaks } from "./breaks.view";
import { CourseList } from "./course-list.view";
import { enterBreakAction } from "./enter-break.action";
import { EnterBreakForm } from "./enter-break.form";
import { removeBreakAction } from "./remove-break.action";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("courses.list");
  return { title: t("title") };
}

/** Group courses, and the school breaks that they are often laid to. */
export default async function CoursesPage({ searchParams }: { searchParams: Query }) {
  const { actor } = await requireRole("/kurs", ...courseReaders);
  const before = keyOf((await searchParams).for);
  const { page, breaks, languages } = await read(async (scope) => {
    const [page, breaks, options] = await Promise.all([
      listCourses(scope, before),
      schoolBreaks(scope),
      codeOptions(scope, "language"),
    ]);
    const languages = new Map(options.language.map(({ value, label }) => [value, label]));
    return { page, breaks, languages };
  });
  const t = await getTranslations("courses.list");
  const b = await getTranslations("courses.breaks");
  const mayPlan = hasRole(actor, ...courseRoles);
  const add = mayPlan && (
    <LinkButton href="/kurs/ny" icon={<PlusIcon aria-hidden />}>
      {t("new")}
    </LinkButton>
  );
  const last = page.rows.at(-1);
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} actions={page.rows.length > 0 && add} />
      <Columns
        main={
          <>
            <CourseList courses={page.rows} languages={languages} add={add} />
            <Pagination
              label={t("pages")}
              {...(before && { previousHref: "/kurs" })}
              {...(page.more && last && { nextHref: `/kurs?for=${last.sortedOn}_${last.id}` })}
            />
          </>
        }
        aside={
          <Section title={b("title")}>
            <Breaks breaks={breaks} remove={mayPlan ? removeBreakAction : null} />
            {mayPlan && (
              <Messages namespaces={["courses.breaks", "courses.errors"]}>
                <EnterBreakForm action={enterBreakAction} />
              </Messages>
            )}
          </Section>
        }
      />
    </Page>
  );
}

/** The key of a page, as it stands in the address; anything else is the first page. */
function keyOf(text: string | string[] | undefined) {
  const [day = "", id = ""] = typeof text === "string" ? text.split("_") : [];
  return isPlainDate(day) && isId(id) ? { day, id } : undefined;
}
