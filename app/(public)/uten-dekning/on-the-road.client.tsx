"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Alert } from "@/app/_ui/kit/alert";
import { Page, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { BothVersions } from "./both-versions.client";
import { ChooseHouseholds } from "./choose-households.client";
import { OfflineSession } from "./offline-session.client";
import { RemoveAll } from "./remove-all.client";
import { SessionsOnPhone } from "./sessions-on-phone.client";
import { HowItStands } from "./standing.client";
import { TakenHouseholds } from "./taken-households.client";
import { useHash } from "./use-hash.client";
import { useRoad } from "./use-road.client";

/** What is taken along, what is not sent, and what can be taken along; or the session that is open. */
export function OnTheRoad() {
  const t = useTranslations("offline");
  const [view, id, newId] = useHash();
  const road = useRoad();
  const top = useRef<HTMLDivElement>(null);
  const { standing, store, contents, meet } = road;

  // A view of its own is read from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new view
  useEffect(() => {
    window.scrollTo(0, 0);
    if (view) top.current?.focus({ preventScroll: true });
  }, [view, id]);

  // Asked on arrival, and each time one comes back from writing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new view
  useEffect(() => void meet(), [meet, view]);

  if (store && id && (view === "okt" || view === "ny" || view === "kladd")) {
    return (
      <div ref={top} tabIndex={-1}>
        <OfflineSession
          key={`${view}/${id}/${newId}`}
          road={road}
          store={store}
          view={view}
          id={id}
          newId={newId}
        />
      </div>
    );
  }
  if (store && id && view === "begge") {
    return (
      <div ref={top} tabIndex={-1}>
        <BothVersions road={road} store={store} id={id} />
      </div>
    );
  }
  return (
    <div ref={top} tabIndex={-1}>
      <Page>
        <PageHeader title={t("title")} lead={t("lead")} />
        {!standing ? (
          <p role="status">{t("looking")}</p>
        ) : (
          <Stack gap="lg">
            <HowItStands road={road} standing={standing} />
            {road.notice && (
              <Alert tone={road.notice.tone} role="status">
                <p>{road.notice.text}</p>
              </Alert>
            )}
            {contents.entries.length > 0 && <SessionsOnPhone road={road} />}
            {standing.kind !== "sealed" && standing.kind !== "of-another" && (
              <TakenHouseholds road={road} />
            )}
            {road.contact === "signed-in" && standing.kind !== "of-another" && road.ahead && (
              <ChooseHouseholds road={road} ahead={road.ahead} />
            )}
            {(contents.households.length > 0 ||
              standing.kind === "sealed" ||
              standing.kind === "of-another") && <RemoveAll road={road} />}
          </Stack>
        )}
      </Page>
    </div>
  );
}
