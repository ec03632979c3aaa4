import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { TextInput } from "@/app/_ui/form/text-input";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { courseRoles } from "@/lib/courses/access";
import { invitableFilterInput } from "@/lib/courses/input";
import { requireCourse } from "@/lib/courses/queries/courses";
import { invitableTo } from "@/lib/courses/queries/invitable";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { invitePeopleAction } from "./invite-people.action";
import { InvitePeopleForm } from "./invite-people.form";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("courses.course");
  return { title: t("invite") };
}

/** Households to invite from, those who miss most of the course's topics first. */
export default async function InvitePage({ params, searchParams }: Props) {
  const { today } = await requireRole("/kurs/[courseId]/inviter", ...courseRoles);
  const { courseId } = await params;
  const { name } = invitableFilterInput.parse({ name: (await searchParams).sok });
  const { course, households, languages } = await read(async (scope) => {
    const course = await requireCourse(scope, courseId, "courses.invite-people");
    const [households, options] = await Promise.all([
      invitableTo(scope, course, name),
      codeOptions(scope, "language"),
    ]);
    return { course, households, languages: options.language };
  });
  const t = await getTranslations("courses.invite");
  const l = await getTranslations("courses.list");
  const base = `/kurs/${courseId}`;
  return (
    <Page width="narrow">
      <PageHeader
        title={t("title", { course: course.title })}
        lead={t("lead")}
        breadcrumb={[
          { label: l("title"), href: "/kurs" },
          { label: course.title, href: base },
        ]}
      />
      <FilterBar
        action={`${base}/inviter`}
        label={t("search")}
        {...(name && { resetHref: `${base}/inviter` })}
      >
        <TextInput id="sok" name="sok" label={t("searchLabel")} defaultValue={name} />
      </FilterBar>
      {households.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHelp")}</p>
        </EmptyState>
      ) : (
        <Messages namespaces={["courses.invite", "courses.course", "courses.errors"]}>
          <InvitePeopleForm
            action={invitePeopleAction.bind(null, courseId)}
            households={households}
            languages={languages}
            today={today}
          />
        </Messages>
      )}
    </Page>
  );
}
