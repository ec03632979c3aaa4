import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { volunteerRoles } from "@/lib/volunteers/access";
import { viewVolunteer } from "@/lib/volunteers/queries/volunteers";
import { changeVolunteerAction } from "./change-volunteer.action";
import { ChangeVolunteerForm } from "./change-volunteer.form";

type Props = { params: Promise<{ volunteerId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("volunteers.form");
  return { title: t("change") };
}

/** A volunteer: everything that the register holds, to read and to change. */
export default async function VolunteerPage({ params }: Props) {
  await requireRole("/frivillige/[volunteerId]", ...volunteerRoles);
  const { volunteerId } = await params;
  const { volunteer, languages } = await read(async (scope) => {
    const volunteer = await viewVolunteer(scope, volunteerId);
    const options = await codeOptions(scope, "language");
    return { volunteer, languages: options.language };
  });
  const t = await getTranslations("volunteers.list");
  return (
    <Page width="narrow">
      <PageHeader
        title={volunteer.name}
        breadcrumb={[{ label: t("title"), href: "/frivillige" }]}
      />
      <Messages
        namespaces={[
          "volunteers.fields",
          "volunteers.form",
          "volunteers.kind",
          "volunteers.help",
          "volunteers.errors",
        ]}
      >
        <ChangeVolunteerForm
          action={changeVolunteerAction.bind(null, volunteer.id)}
          volunteer={volunteer}
          languages={languages}
        />
      </Messages>
    </Page>
  );
}
