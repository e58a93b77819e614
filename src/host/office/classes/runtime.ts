// context.runtime and context.application.
import { asFlag } from "../core/args";
import { action, defineClass } from "../core/definition";
import { OfficeError } from "../core/errors";

export const runtimeClass = defineClass({
  name: "Runtime",
  properties: {
    enableEvents: {
      get: (_target, env) => env.events.enabled,
      set: (_target, wanted, env) => {
        env.events.enabled = asFlag(wanted);
      },
    },
  },
});

export const applicationClass = defineClass({
  name: "Application",
  properties: {
    // The engine calculates after every change; it cannot be told to wait.
    calculationMode: {
      get: () => "Automatic",
      set: (_target, wanted) => {
        if (wanted !== "Automatic") throw new OfficeError("NotImplemented");
      },
    },
    calculationState: { get: (_target, env) => (env.engine.calculation.pending() ? "Pending" : "Done") },
  },
  methods: {
    calculate: action(async (_target, _args, env) => {
      await env.engine.calculation.recalculate();
    }),
    suspendApiCalculationUntilNextSync: action(() => undefined),
    // Nothing is drawn between the operations of a batch.
    suspendScreenUpdatingUntilNextSync: action(() => undefined),
  },
});
