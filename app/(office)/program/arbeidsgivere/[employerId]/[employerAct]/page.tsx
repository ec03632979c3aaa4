import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import {
  contactGroups,
  employerGroups,
  employerPersonGroups,
  type PlacementWords,
} from "@/app/_ui/placements/employer-groups";
import { type FieldGroup, type GroupsAct, GroupsForm } from "@/app/_ui/programme/groups.form";
import { placementRoles } from "@/lib/placements/access";
import {
  contactsOfEmployer,
  peopleOfEmployer,
  viewEmployer,
} from "@/lib/placements/queries/employers";
import type { Employer, EmployerContact, EmployerPerson } from "@/lib/placements/types";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { changeEmployerAction } from "./change-employer.action";
import { recordEmployerContactAction } from "./record-employer-contact.action";
import { saveEmployerPersonAction } from "./save-employer-person.action";

type Props = {
  params: Promise<{ employerId: string; employerAct: string }>;
  searchParams: Promise<{ id?: string; rett?: string }>;
};

type Asked = {
  act: GroupsAct;
  action: FormAction;
  title: string;
  lead?: string;
  groups: FieldGroup[];
  hidden: Record<string, string>;
  values: Record<string, unknown>;
  version?: number;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("placements.list");
  return { title: t("title") };
}

/** Where an employer is changed, a contact written, or one of its people. `?rett=` names an entry to correct. */
export default async function EmployerActPage({ params, searchParams }: Props) {
  await requireRole("/program/arbeidsgivere/[employerId]/[employerAct]", ...placementRoles);
  const [{ employerId, employerAct: handling }, { id, rett }] = await Promise.all([
    params,
    searchParams,
  ]);
  const formKey = `placements.${handling}:${rett ?? id ?? employerId}`;
  const found = await read(async (scope) => {
    const employer = await viewEmployer(scope, employerId);
    const [people, contacts, draft] = await Promise.all([
      peopleOfEmployer(scope, employerId),
      contactsOfEmployer(scope, employerId),
      unsentForm(scope, formKey),
    ]);
    return { employer, people, contacts, draft, today: scope.today };
  });
  const t = await getTranslations("placements");
  const asked = formOf(handling, t, {
    ...found,
    person: found.people.find((one) => one.id === id),
    corrected: found.contacts.find((one) => one.id === rett),
  });
  if (!asked || (id && handling === "kontaktperson" && !asked.version)) notFound();
  const { employer } = found;
  return (
    <Page width="narrow">
      <PageHeader
        title={asked.title}
        {...(asked.lead && { lead: asked.lead })}
        breadcrumb={[
          { label: t("list.title"), href: "/program/arbeidsgivere" },
          { label: employer.name, href: `/program/arbeidsgivere/${employerId}` },
        ]}
      />
      <Messages namespaces={["programme.form", "placements.errors"]}>
        <GroupsForm
          act={asked.act}
          action={asked.action}
          label={asked.title}
          groups={asked.groups}
          hidden={{ employerId, ...asked.hidden }}
          values={asked.values}
          version={asked.version}
          draft={draftOf(formKey, found.draft)}
          submit={t("employer.save")}
          backHref={`/program/arbeidsgivere/${employerId}`}
        />
      </Messages>
    </Page>
  );
}

/** What the form of an act asks, and what stands; undefined for an act that there is not. */
function formOf(
  handling: string,
  t: PlacementWords,
  {
    employer,
    person,
    corrected,
    today,
  }: {
    employer: Employer;
    person: EmployerPerson | undefined;
    corrected: EmployerContact | undefined;
    today: string;
  },
): Asked | undefined {
  switch (handling) {
    case "endre":
      return {
        act: "change-employer",
        action: changeEmployerAction,
        title: t("employer.changeTitle"),
        groups: employerGroups(t),
        hidden: {},
        values: { ...employer, placesOffered: String(employer.placesOffered) },
        version: employer.version,
      };
    case "kontaktperson":
      return {
        act: "save-employer-person",
        action: saveEmployerPersonAction,
        title: t("employer.personTitle"),
        groups: employerPersonGroups(t, !person),
        hidden: person ? { employerPersonId: person.id } : {},
        values: { ...person },
        ...(person && { version: person.version }),
      };
    case "kontakt":
      return {
        act: "record-employer-contact",
        action: recordEmployerContactAction,
        title: t(corrected ? "employer.correctTitle" : "employer.record"),
        lead: t(corrected ? "employer.correctLead" : "employer.recordLead"),
        groups: contactGroups(t),
        hidden: corrected ? { correctsId: corrected.id } : {},
        values: corrected
          ? { ...corrected }
          : {
              heldOn: today,
              placesOffered: employer.placesOffered > 0 ? String(employer.placesOffered) : "",
            },
      };
    default:
      return undefined;
  }
}
