import { createAdminApiClient } from '@shopify/admin-api-client';

export const client = (origin, customFetchApi) =>
  createAdminApiClient({ storeDomain: 'acme.myshopify.com', apiVersion: '2026-07', accessToken: 'sandbox-token', customFetchApi });
// The SDK takes any document; operation, field and arguments are what both must agree on.
export const style = 'graphql';

export const calls = {
  get_product: (shopify, { product_id: id }) =>
    shopify.request('query($id: ID!) { product(id: $id) { id } }', { variables: { id } }),
  get_order: (shopify, { order_id: id }) =>
    shopify.request('query($id: ID!) { order(id: $id) { id } }', { variables: { id } }),
  create_product: (shopify, variables) =>
    shopify.request(
      'mutation($product: ProductCreateInput!) { productCreate(product: $product) { product { id } } }', { variables }),
};
