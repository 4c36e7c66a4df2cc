declare module 'virtual:nhip-contract' {
  export const contract: import('@orpc/contract').AnyContractRouter;
}
