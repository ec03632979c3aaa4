"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import {
  type Contact,
  openHere,
  openWithServer,
  type Progress,
  removeEverything,
  type Standing,
  sendReady,
  takeAlong,
  takeAnew,
} from "@/app/_ui/offline/keeper";
import type { Entry } from "@/app/_ui/offline/outbox";
import { type Contents, readContents } from "@/app/_ui/offline/records";
import { householdsAhead } from "@/app/_ui/offline/server";
import type { AheadHousehold } from "@/lib/guidance/types";

export type Notice = { tone: "success" | "info" | "danger"; text: string } | null;

const NOTHING: Contents = { households: [], entries: [], photos: [] };

/** What lies on the phone, whether the server is there, and what can be done with the two. */
export function useRoad() {
  const t = useTranslations("offline");
  const words = useTranslations();
  const [standing, setStanding] = useState<Standing | null>(null);
  const [contact, setContact] = useState<Contact>("none");
  const [contents, setContents] = useState<Contents>(NOTHING);
  const [ahead, setAhead] = useState<AheadHousehold[] | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [notice, setNotice] = useState<Notice>(null);
  const busy = useRef<Promise<void>>(Promise.resolve());
  /** The session that is being written in, which is not sent meanwhile. */
  const writingIn = useRef<string>(undefined);

  const store = standing?.kind === "open" ? standing.store : null;

  const explain = useCallback(
    (code: string) =>
      words.has(code as never) ? words(code as never) : words("offline.errors.unknown"),
    [words],
  );

  const show = useCallback(async (next: Standing) => {
    setContents(next.kind === "open" ? await readContents(next.store) : NOTHING);
    setStanding(next);
  }, []);

  const reload = useCallback(async () => {
    if (store) setContents(await readContents(store));
  }, [store]);

  const photoTitle = useCallback(
    (entry: Entry) => t("photoTitle", { date: entry.changedAt.slice(0, 10) }),
    [t],
  );

  /** Asks the server how things stand, and sends what is ready when it can. */
  const meet = useCallback(() => {
    const run = async () => {
      const met = await openWithServer();
      setContact(met.contact);
      await show(met.standing);
      if (met.contact !== "signed-in") return;
      const said = await householdsAhead();
      if (said.kind === "value") setAhead(said.value);
      if (met.standing.kind !== "open") return;
      const { store: opened } = met.standing;
      let sent = 0;
      const onProgress = (at: Progress) => {
        sent = at.done;
        setProgress(at);
      };
      const except = writingIn.current;
      const outcome = await sendReady(opened, { except, photoTitle, onProgress });
      setProgress(null);
      await show(outcome === "signed-out" ? await openHere() : met.standing);
      if (outcome === "lost") {
        setContact("none");
        setNotice({ tone: "info", text: t("unsent.cut") });
      } else if (sent > 0) {
        const { entries } = await readContents(opened);
        const all = entries.every(({ state }) => state === "sent");
        setNotice(all ? { tone: "success", text: t("unsent.allSent") } : null);
      }
    };
    busy.current = busy.current.then(run, run);
    return busy.current;
  }, [photoTitle, show, t]);

  useEffect(() => {
    void openHere().then(show);
  }, [show]);

  useEffect(() => {
    const online = () => void meet();
    const offline = () => setContact("none");
    window.addEventListener("online", online);
    window.addEventListener("offline", offline);
    return () => {
      window.removeEventListener("online", online);
      window.removeEventListener("offline", offline);
    };
  }, [meet]);

  // While it is open on the screen, the time may run out.
  useEffect(() => {
    const tick = setInterval(() => {
      if (standing?.kind === "open" || standing?.kind === "sealed") void openHere().then(show);
    }, 60_000);
    return () => clearInterval(tick);
  }, [standing?.kind, show]);

  const act = async (taking: Promise<string | null>, done: string) => {
    const code = await taking;
    setNotice(code ? { tone: "danger", text: explain(code) } : { tone: "success", text: done });
    await meet();
  };

  return {
    standing,
    contact,
    contents,
    ahead,
    progress,
    notice,
    store,
    explain,
    reload,
    setNotice,
    writingIn,
    meet,
    take: (household: AheadHousehold) =>
      act(takeAlong(household.caseId), t("choose.taken", { name: household.name })),
    takeAnew: () =>
      act(takeAnew(contents.households.map(({ caseId }) => caseId)), t("choose.again")),
    removeAll: () =>
      act(
        removeEverything().then(() => null),
        t("remove.done"),
      ),
  };
}

export type Road = ReturnType<typeof useRoad>;
