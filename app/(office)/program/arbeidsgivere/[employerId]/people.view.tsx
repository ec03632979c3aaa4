import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/placements/placements.module.css";
import type { EmployerPerson } from "@/lib/placements/types";

/** Whom one speaks to at an employer, and how they are reached. */
export function PeopleCard({ base, people }: { base: string; people: readonly EmployerPerson[] }) {
  const t = useTranslations("placements.employer");
  return (
    <Card title={t("people")}>
      {people.length === 0 ? (
        <p>{t("noPeople")}</p>
      ) : (
        <ul className={styles.people}>
          {people.map(({ id, name, role, phone, email, leftOn }) => (
            <li key={id}>
              <Row>
                <strong>{name}</strong>
                {leftOn && <Tag>{t("left")}</Tag>}
              </Row>
              {role && <span>{role}</span>}
              {phone && !leftOn && (
                <a className="ds-link" href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
                  {phone}
                </a>
              )}
              {email && !leftOn && (
                <a className="ds-link" href={`mailto:${email}`}>
                  {email}
                </a>
              )}
              <AppLink href={`${base}/kontaktperson?id=${id}`}>
                <span aria-hidden="true">{t("change")}</span>
                <span className="sr-only">{t("changePerson", { name })}</span>
              </AppLink>
            </li>
          ))}
        </ul>
      )}
      <Row>
        <LinkButton href={`${base}/kontaktperson`} variant="secondary" size="sm">
          {t("addPerson")}
        </LinkButton>
      </Row>
    </Card>
  );
}
