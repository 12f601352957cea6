import { createSignal, For, Show } from "solid-js";
import type { RunAnswer } from "../engine/protocol.js";
import { createExperiment, type Experiment } from "../experiment/experiment.js";
import { Running } from "../experiment/running.js";
import type { Lab } from "../lab/lab.js";
import { mysteryTexts as texts } from "../texts/mystery.js";
import { lessonsPageTexts } from "../texts/lessons.js";
import {
  budget,
  hidden,
  hiddenBy,
  type HiddenId,
  mysteryTests,
  resolved,
  seedOf,
  type TestId,
  testIds,
  tellsApart,
} from "./mystery.js";

interface Pair {
  readonly leg: RunAnswer;
  readonly healthy: RunAnswer;
}

const newSeed = (): string => String(crypto.getRandomValues(new Uint32Array(1))[0] % 1_000_000);

/** A leg with something hidden in it; whoever opens it without a seed is given one, which then stands in the address. */
export function MysteryView(props: { readonly lab: Lab; readonly query: string }) {
  const given = seedOf(props.query);
  const seed = given ?? newSeed();
  if (given === undefined) location.replace(`#/lessons/mystery?seed=${seed}`);
  const answer = hiddenBy(seed);
  const [read, setRead] = createSignal<Readonly<Partial<Record<TestId, Pair>>>>({});
  const [bought, setBought] = createSignal<readonly TestId[]>([]);
  const [choice, setChoice] = createSignal<HiddenId>();
  const [committed, setCommitted] = createSignal(false);
  const [measuring, setMeasuring] = createSignal<TestId | "others">();
  const experiment = createExperiment(props.lab);
  const spent = () => bought().reduce((sum, id) => sum + mysteryTests[id].cost, 0);
  const busy = () => experiment.done() !== undefined;
  /** how it goes, at the button that began it */
  const goingOf = (what: TestId | "others"): Pick<Experiment, "done" | "fault" | "stop"> => ({
    done: () => (measuring() === what ? experiment.done() : undefined),
    fault: () => (measuring() === what ? experiment.fault() : undefined),
    stop: experiment.stop,
  });

  const measure = async (ids: readonly TestId[]): Promise<void> => {
    const studies = ids.flatMap((id) => [
      [`${id} leg`, mysteryTests[id].study(hidden[answer])] as const,
      [`${id} healthy`, mysteryTests[id].study(hidden.nothing)] as const,
    ]);
    experiment.clear();
    await experiment.start(Object.fromEntries(studies));
    const got = experiment.answers();
    setRead({
      ...read(),
      ...Object.fromEntries(
        ids
          .filter((id) => got[`${id} leg`] !== undefined)
          .map((id) => [id, { leg: got[`${id} leg`], healthy: got[`${id} healthy`] }]),
      ),
    });
  };
  const buy = async (id: TestId): Promise<void> => {
    setMeasuring(id);
    await measure([id]);
    // what was stopped or refused costs nothing
    if (read()[id] !== undefined) setBought([...bought(), id]);
  };
  const unread = () => testIds.filter((id) => read()[id] === undefined);

  return (
    <article class="prose">
      <p class="quiet">
        <a href="#/lessons">{lessonsPageTexts.back}</a>
      </p>
      <h1>{texts.title}</h1>
      <p>{texts.lead(budget)}</p>
      <p class="quiet">{texts.boundary}</p>
      <p>
        {texts.seed}: <strong class="number">{seed}</strong>. {texts.share}{" "}
        <a href={`#/lessons/mystery?seed=${newSeed()}`}>{texts.another}</a>
      </p>

      <h2>{texts.instruments}</h2>
      <p class="coins" role="status">
        {texts.left(budget - spent())}
      </p>
      <ul class="instruments">
        <For each={testIds}>
          {(id) => (
            <li>
              <Running
                experiment={goingOf(id)}
                disabled={
                  busy() || committed() || bought().includes(id) || mysteryTests[id].cost > budget - spent()
                }
                label={
                  bought().includes(id)
                    ? texts.used(texts.names[id])
                    : texts.use(texts.names[id], mysteryTests[id].cost)
                }
                stopLabel={texts.stop(texts.names[id])}
                onRun={() => void buy(id)}
              />
            </li>
          )}
        </For>
      </ul>
      <div aria-live="polite">
        <For each={bought()}>{(id) => <Readings test={id} pair={read()[id] as Pair} />}</For>
      </div>

      <h2>{texts.finding}</h2>
      <fieldset disabled={committed()}>
        <legend>{texts.ask}</legend>
        <For each={Object.keys(hidden) as HiddenId[]}>
          {(id) => (
            <label class="choice">
              <input type="radio" name="finding" checked={choice() === id} onChange={() => setChoice(id)} />
              {texts.hidden[id]}
            </label>
          )}
        </For>
      </fieldset>
      <button
        type="button"
        disabled={choice() === undefined || committed() || busy()}
        onClick={() => setCommitted(true)}
      >
        {texts.commit}
      </button>

      <Show when={committed() && choice()}>
        {(yours) => (
          <>
            {/* the button that led here can be pressed no more */}
            <h2 tabindex="-1" ref={(heading) => queueMicrotask(() => heading.focus())}>
              {texts.reveal}
            </h2>
            <p class="answer" role="status">
              {yours() === answer
                ? texts.right(texts.hidden[answer])
                : texts.wrong(texts.hidden[yours()], texts.hidden[answer])}{" "}
              {texts.spent(spent())}
            </p>
            <h2>{texts.tests}</h2>
            <p class="quiet">{texts.rule}</p>
            <Running
              experiment={goingOf("others")}
              disabled={unread().length === 0}
              label={texts.others}
              onRun={() => {
                setMeasuring("others");
                void measure(unread());
              }}
            />
            <dl class="tests">
              <For each={testIds}>
                {(id) => (
                  <>
                    <dt>{texts.names[id]}</dt>
                    <dd>
                      <Show when={read()[id]} fallback={<em>{texts.notUsed}</em>}>
                        {(pair) => (
                          <em>
                            {tellsApart(id, pair().leg.measures, pair().healthy.measures)
                              ? texts.apart
                              : texts.alike}
                          </em>
                        )}
                      </Show>
                      . {texts.sees[id]}
                    </dd>
                  </>
                )}
              </For>
            </dl>
          </>
        )}
      </Show>
    </article>
  );
}

function Readings(props: { readonly test: TestId; readonly pair: Pair }) {
  const shown = (answer: RunAnswer, id: string) =>
    resolved(answer.measures[id]?.value, answer.measures[id]?.unit ?? "1", texts.notReached);
  return (
    <table class="readings">
      <caption>{texts.reading(texts.names[props.test])}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.measure}</th>
          <th scope="col" class="number">
            {texts.thisLeg}
          </th>
          <th scope="col" class="number">
            {texts.healthy}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={mysteryTests[props.test].shows}>
          {(id) => (
            <tr>
              <th scope="row">{texts.measures[id as keyof typeof texts.measures]}</th>
              <td class="number">{shown(props.pair.leg, id)}</td>
              <td class="number">{shown(props.pair.healthy, id)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
