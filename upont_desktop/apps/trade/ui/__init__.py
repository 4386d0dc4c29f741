"""The Accounts room: ledger, accounts, goods, stock, tills, what to look at, figures."""
