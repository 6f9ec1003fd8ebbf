-- Run in a headless Neovim: opens a note with the language server attached, and prints what a writer
-- would see, one line each. Arguments: the command line's bundle, the note.
local program, note = unpack(vim.v.argv, #vim.v.argv - 1)

local function wait(what, ready)
  if not vim.wait(60000, ready, 50) then
    io.stdout:write('no ' .. what .. '\n')
    vim.cmd('cquit 1')
  end
end

local function request(method, extra)
  local answer
  local params = vim.lsp.util.make_position_params()
  for key, value in pairs(extra or {}) do params[key] = value end
  vim.lsp.buf_request(0, method, params, function(_, result) answer = result end)
  wait(method, function() return answer ~= nil end)
  return answer
end

vim.cmd('edit ' .. vim.fn.fnameescape(note))
local client = vim.lsp.start_client({
  name = 'myelint',
  cmd = { 'node', program, 'lsp', '--stdio' },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(0, client)

wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
local diagnostic = vim.diagnostic.get(0)[1]
io.stdout:write('diagnostic ' .. diagnostic.code .. ' line ' .. diagnostic.lnum + 1 .. '\n')

vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
local hover = request('textDocument/hover')
io.stdout:write('hover ' .. (hover.contents.value:match('doi%.org') and 'cites' or 'says nothing') .. '\n')

-- Chooses the first entry of the menu, as a writer would.
vim.ui.select = function(items, _, choose) choose(items[1], 1) end
vim.lsp.buf.code_action()
local function line() return vim.api.nvim_buf_get_lines(0, diagnostic.lnum, diagnostic.lnum + 1, false)[1] end
wait('change', function() return not line():match('demyelinating') end)
io.stdout:write('now ' .. line() .. '\n')
vim.cmd('qall!')
